from quay.keep import kept_value, cached_value


class Tide:
    """The water at one place."""

    def __init__(self, place, moon):
        self.place = place
        self.moon = moon

    @cached_value
    def height(self):
        """How high the water stands."""
        base = self.place.mean_height
        swing = self.place.swing * self.moon.pull
        return base + swing * self.moon.phase - self.place.bar

    @kept_value
    def current(self):
        """How fast the water runs."""
        return self.place.width * self.moon.pull - self.place.friction * self.moon.phase
