"""What the mill does."""
from abc import ABC, abstractmethod


def grind(sacks, stones=2):
    """Grind the sacks."""
    return [sack.ground(stones, 1) for sack in sacks]


def sift(sacks, mesh=3):
    """Sift what was ground."""
    return [sack.sifted(mesh) for sack in sacks]


def bake(sacks, heat=200):
    """Bake the flour."""
    return [sack.baked(heat) for sack in sacks]


def weigh(sacks, scale=1):
    """Weigh the sacks."""
    return scale * sum(sack.weight for sack in sacks)


class Scale(ABC):
    @abstractmethod
    def read(self, unit):
        """The weight."""
