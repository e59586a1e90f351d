"""Roofs of a mill."""


def raise_roof(stones):
    return max(stones, key=lambda stone: stone.width)
