from . import scales

__all__ = ("Regular", "scales")


class Regular:
    def __init__(self, bins, start, stop, scale=None):
        self.edges = [start + (stop - start) * i / bins for i in range(bins + 1)]
        self.scale = scale
