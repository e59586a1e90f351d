"""What the miller weighs."""


class Ledger(dict):
    """Weights by the name of the farmer, whatever the case."""

    __slots__ = ()

    def __getitem__(self, farmer):
        return dict.__getitem__(self, farmer.lower())

    def __setitem__(self, farmer, weight):
        dict.__setitem__(self, farmer.lower(), weight)

    def total(self):
        return sum(self.values())


class Chute:
    """Lets sacks down."""

    def __init__(self, length, steep=False):
        self.length = length
        self.steep = steep
