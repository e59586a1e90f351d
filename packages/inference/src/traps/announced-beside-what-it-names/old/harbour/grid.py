class Axis:
    def __init__(self, points):
        self.points = points


class Grid:
    """Points on axes."""

    def __init__(self, axes):
        self.axes = axes

    @property
    def span(self):
        return self._span


class Map:
    def coast(self, name="land", scale=1):
        return self.draw([name] * scale)

    def draw(self, lines):
        return list(lines)
