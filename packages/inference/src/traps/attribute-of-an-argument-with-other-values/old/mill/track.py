"""Tracks of the carts around the mill."""


class Track:
    """A line of points, and where a point lies in its square."""

    def __init__(self, points, shifted_origin=False, line_width=2):
        if not isinstance(shifted_origin, bool):
            raise TypeError("shifted_origin must be a bool")
        self.points = list(points)
        self._shifted_origin = shifted_origin
        self._line_width = line_width

    @property
    def shifted_origin(self):
        """Where a point lies in its square."""
        return self._shifted_origin

    @property
    def line_width(self):
        """How broad the line is drawn."""
        return self._line_width

    def centre(self):
        """Moves all points to the centres of their squares."""
        if self._shifted_origin:
            self.points = [point - 0.5 for point in self.points]
            self._shifted_origin = False
