import warnings


class BlockView:
    def __init__(self, quay):
        self.quay = quay


class Quay:
    def __init__(self, berths):
        self._berths = berths

    @property
    def blocks(self):
        return BlockView(self)

    @property
    def partitions(self):
        return self.blocks

    def connect(self):
        warnings.warn("Quay.connect() is legacy", DeprecationWarning)
        return self._branch()

    def _branch(self):
        return sorted(self._berths, key=len)
