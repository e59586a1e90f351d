"""Stones that turn."""
from gears.shapes import normalise
from ._errors import StoneError

__all__ = ["dress", "balance"]


def dress(stone, depth=3):
    """Cuts the furrows of a stone anew."""
    if stone.worn > depth:
        raise StoneError(stone)
    return [furrow.cut(depth) for furrow in normalise(stone.furrows)]


def balance(stone, weights):
    """Hangs weights on a stone until it turns evenly."""
    for weight in sorted(weights):
        stone.hang(weight, opposite=stone.heaviest())
    return stone.wobble() < 0.01
