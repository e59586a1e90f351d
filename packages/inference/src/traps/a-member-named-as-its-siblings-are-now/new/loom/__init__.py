"""Weaves."""
from copy import copy


class Cloth:
    """What is woven."""

    def with_warp(self, threads):
        """Sets the threads that are held."""
        self.warp = sorted(threads, key=lambda thread: thread.place)
        self.width = len(self.warp) * self.gauge
        return self

    def with_weft(self, yarn, turns=1):
        """Sets the yarn that is drawn through."""
        self.weft = [yarn.twisted(turns) for _ in range(self.rows)]
        self.colour = yarn.colour
        return self

    def with_pattern(self, pattern):
        """Sets which threads are lifted."""
        if pattern.width > self.width:
            raise ValueError("too wide")
        self.pattern = pattern.repeated(self.width // pattern.width)
        return self

    def with_fringe(self, fringe="auto"):
        """Gives a copy that has knots on all of its sides, or those that one wants."""
        other = copy(self)
        if fringe == "auto":
            other.ends = [Fringe(side, knots=side // 4) for side in (self.width, self.rows)]
        else:
            other.ends = [fringe, fringe]
        return other

    def with_edge(self, edge, stitch):
        """Sews a border, stitch by stitch."""
        return copy(self).sewn([stitch.along(side) for side in edge.sides])
