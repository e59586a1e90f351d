"""Weights of stones."""
from gears.errors import StoneError
from .errors import StoneError as Worn

__all__ = ["lift"]


def lift(stone, rope):
    """Lifts a stone by a rope, if that holds."""
    if stone.weight > rope.strength:
        raise StoneError(stone, rope)
    return stone.raised(by=rope.length)
