from quay.keep import kept_value, cached_value


class Tide:
    """The water at one place."""

    def __init__(self, place, moon):
        self.place = place
        self.moon = moon

    def height_at(self, phase=None):
        """How high the water stands at a phase of the moon."""
        base = self.place.mean_height
        swing = self.place.swing * self.moon.pull
        return base + swing * (phase or self.moon.phase) - self.place.bar

    @cached_value
    def height(self):
        """How high the water stands now."""
        return self.height_at()

    def current_at(self, phase=None):
        """How fast the water runs at a phase of the moon."""
        return self.place.width * self.moon.pull - self.place.friction * (phase or self.moon.phase)

    @kept_value
    def current(self):
        """How fast the water runs now."""
        return self.current_at()
