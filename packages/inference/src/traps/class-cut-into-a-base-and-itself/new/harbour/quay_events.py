from harbour.base_events import BaseQuayEvents


class QuayEvent:
    def __init__(self, event):
        self.event = event


class QuayEvents(BaseQuayEvents):
    def __init__(self, quay, clock):
        super().__init__(quay, clock, QuayEvent)
