"""Tracks of the carts around the mill."""
import enum


class Origin(enum.Enum):
    """Where a point lies in its square."""

    CENTRE = "centre"
    CORNER = "corner"


class Track:
    """A line of points, and where a point lies in its square."""

    def __init__(self, points, origin=Origin.CENTRE, stroke_width=2):
        if origin not in Origin:
            raise ValueError("origin must be one of Origin")
        self.points = list(points)
        self._origin = origin
        self._stroke_width = stroke_width

    @property
    def origin(self):
        """Where a point lies in its square."""
        return self._origin

    @property
    def stroke_width(self):
        """How broad the line is drawn."""
        return self._stroke_width

    def centre(self):
        """Moves all points to the centres of their squares."""
        if self._origin == Origin.CORNER:
            self.points = [point - 0.5 for point in self.points]
            self._origin = Origin.CENTRE
