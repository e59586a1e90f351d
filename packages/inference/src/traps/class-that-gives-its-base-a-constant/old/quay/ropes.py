import warnings
from collections import namedtuple


class EvenRope:
    def __init__(self, low, high):
        self.low = low
        self.high = high

    def pull(self):
        return self.high - self.low


class TwistedRope:
    def __init__(self, low, high):
        self.low = low
        self.high = high

    def pull(self):
        return self.high / self.low


class Rope:
    def __init__(self, low, high, twisted=False, tarred=None):
        self.low = low
        self.high = high
        self.twisted = twisted
        self.tarred = tarred

    def pull(self):
        return self.high / self.low if self.twisted else self.high - self.low


Rack = namedtuple("Rack", ["name", "ropes", "wet"])


class WetRack:
    def __new__(cls, name, ropes):
        warnings.warn("WetRack is deprecated in favor of `Rack`, which is told whether it is wet.", FutureWarning)
        return Rack(name, ropes, True)
