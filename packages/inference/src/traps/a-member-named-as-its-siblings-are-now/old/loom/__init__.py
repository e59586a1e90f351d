"""Weaves."""


class Cloth:
    """What is woven."""

    def set_warp(self, threads):
        """Sets the threads that are held."""
        self.warp = sorted(threads, key=lambda thread: thread.place)
        self.width = len(self.warp) * self.gauge
        return self

    def set_weft(self, yarn, turns=1):
        """Sets the yarn that is drawn through."""
        self.weft = [yarn.twisted(turns) for _ in range(self.rows)]
        self.colour = yarn.colour
        return self

    def set_pattern(self, pattern):
        """Sets which threads are lifted."""
        if pattern.width > self.width:
            raise ValueError("too wide")
        self.pattern = pattern.repeated(self.width // pattern.width)
        return self

    def add_fringe(self):
        """A fringe all around."""
        return self.bound(self.width // 4)

    def set_fringe(self, fringe):
        """A fringe of one's own."""
        return self.bound(fringe.knots)

    def set_loom(self, loom):
        """The loom."""
        return loom.strung(self)

    def set_edge(self, edge):
        """The edge."""
        return edge.sewn(self)
