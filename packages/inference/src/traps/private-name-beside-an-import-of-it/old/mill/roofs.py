"""Roofs of a mill."""
from ._plans import Plan


def raise_roof(stones):
    return Plan(stones).widest()
