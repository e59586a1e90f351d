import unittest

from .parts import has_water, has_waterwheel


def needs_water(case):
    """
    Marks a check that needs the water installed. Such checks are left out where the water is not installed.
    """
    return unittest.skipUnless(has_water(), "check needs the water")(case)


def count_wheels():
    return 1 if has_waterwheel() else 0
