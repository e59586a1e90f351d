"""Grinds."""


def grind(corn):
    return corn.x * 2 + 1
