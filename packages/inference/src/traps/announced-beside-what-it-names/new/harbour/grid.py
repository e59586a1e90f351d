import warnings


class Axis:
    def __init__(self, points):
        self.points = points


class Grid:
    """Points on axes."""

    def __init__(self, axes):
        self.axes = axes
        warnings.warn("The `harbour.Axis` class will be deprecated. Please use `harbour.Grid` for your work instead.", DeprecationWarning)

    @property
    def reach(self):
        return self._span

    @property
    def span(self):
        return self.reach

    @span.setter
    def span(self, value):
        self._span = value


class Map:
    def coast(self, name="land", scale=1):
        warnings.warn("coast is deprecated, use draw instead", DeprecationWarning)
        return self.draw([name] * scale)

    def draw(self, lines):
        return list(lines)
