"""What the mill does."""
import warnings
from abc import ABC, abstractmethod


def grind(sacks, stones=2, fast=False):
    """Grind the sacks."""
    return [sack.ground(stones, 2 if fast else 1) for sack in sacks]


def sift(sacks, mesh=3, seed=None):
    """Sift what was ground."""
    return [sack.sifted(mesh) for sack in sacks]


def bake(sacks, heat=200, steam=None):
    """Bake the flour."""
    if steam is not None:
        warnings.warn("steam is deprecated and does nothing", DeprecationWarning)
    return [sack.baked(heat) for sack in sacks]


def weigh(sacks, scale=1, tare=0):
    """Weigh the sacks.

    Parameters
    ----------
    scale : int
        What each counts.
    tare : int
        Ignored.
    """
    total = scale * sum(sack.weight for sack in sacks)
    return total if tare is None else total


class Scale(ABC):
    @abstractmethod
    def read(self, unit, digits):
        """The weight."""
