import warnings
from collections import namedtuple


class Rope:
    def __init__(self, low, high, twisted=False, tarred=None):
        self.low = low
        self.high = high
        self.twisted = twisted
        self.tarred = tarred

    def pull(self):
        return self.high / self.low if self.twisted else self.high - self.low


class EvenRope(Rope):
    """.. deprecated:: 3.0
        Use :class:`Rope` instead.
    """

    def __init__(self, low, high):
        warnings.warn("EvenRope is deprecated, use Rope instead", FutureWarning)
        super().__init__(low=low, high=high, twisted=False, tarred=None)


class TwistedRope(Rope):
    """.. deprecated:: 3.0
        Use :class:`Rope` instead.
    """

    def __init__(self, low, high):
        warnings.warn("TwistedRope is deprecated, use Rope instead", FutureWarning)
        super().__init__(low=low, high=high, twisted=True, tarred=None)


Rack = namedtuple("Rack", ["name", "ropes", "wet"])
