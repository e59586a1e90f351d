import warnings


class Scroll:
    def wind(self, turns, whence=0):
        return {0: self.from_start, 1: self.from_here}[whence](turns)


def peaks(data, n, kind="events", norm=None):
    if norm is not None:
        warnings.warn("norm is deprecated, use data instead", DeprecationWarning)
        data = norm
    return SUMS[kind](data, n)


SUMS = {"events": max, "binned": min}
