import warnings

from mill.tools.measures import SIEVES


class CoarseMeasure:
    def __init__(self, kinds, width=1):
        warnings.warn("CoarseMeasure is deprecated, use FineMeasure instead", DeprecationWarning)
        self.kinds = kinds
        self.width = width

    def measure(self, flour):
        return [SIEVES[kind] * self.width for kind in self.kinds if kind in flour]
