"""What the miller weighs."""

import collections
import warnings


class Ledger(dict):
    """Weights by the name of the farmer, whatever the case."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        from mill.tolls import TollLedger

        if issubclass(cls, Ledger) and not issubclass(cls, TollLedger):
            warnings.warn(
                "mill.sacks.Ledger is deprecated, please use mill.sacks.WeightBook instead",
                category=DeprecationWarning,
                stacklevel=2,
            )
        return super().__new__(cls, *args, **kwargs)

    def __getitem__(self, farmer):
        return dict.__getitem__(self, farmer.lower())

    def __setitem__(self, farmer, weight):
        dict.__setitem__(self, farmer.lower(), weight)

    def total(self):
        return sum(self.values())


class WeightBook(collections.UserDict):
    """Weights of farmers, by the name as it was first written."""

    def __init__(self, *args, **kwargs):
        self._names = {}
        super().__init__(*args, **kwargs)

    def __getitem__(self, farmer):
        return super().__getitem__(self._names[farmer.casefold()])

    def total(self):
        return sum(self.values())


class Chute:
    """Lets sacks down."""

    def __init__(self, length, steep=False):
        if steep:
            warnings.warn("a steep Chute is deprecated, use WeightBook to weigh first", DeprecationWarning)
        self.length = length
        self.steep = steep
