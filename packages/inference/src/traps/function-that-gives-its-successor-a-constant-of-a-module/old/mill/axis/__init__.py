import warnings

from . import scales

__all__ = ("Regular", "scales")


class Regular:
    def __init__(self, bins, start, stop, scale=None):
        self.edges = [start + (stop - start) * i / bins for i in range(bins + 1)]
        self.scale = scale


def regular_log(*args, **options):
    warnings.warn("Use scale=axis.scales.log instead", FutureWarning)
    return Regular(*args, scale=scales.log, **options)


def regular_of(bins, start, stop, scale):
    warnings.warn("Use Regular instead", FutureWarning)
    return Regular(bins, start, stop, scale=scale)
