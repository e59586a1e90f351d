"""Grinds."""
from mill import _deprecated

_deprecated.module("mill.coarse", "mill.fine")


def grind(corn):
    return corn.x * 2 + 1
