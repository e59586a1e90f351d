class QuayEvents:
    """The events of a quay, by name."""

    def __init__(self, quay, clock):
        self.quay = quay
        self.events = {event.name: event for event in quay.log if event.hour < clock.hour}

    def __getattr__(self, name):
        if name not in self.events:
            raise AttributeError(f"no event {name} at {self.quay}")
        return self.events[name]

    def names(self):
        return sorted(name for name in self.events if not name.startswith("_"))
