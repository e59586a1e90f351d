import unittest

from .parts import has_waterwheel


def needs_waterwheel(case):
    """
    Marks a check that needs the waterwheel installed. Such checks are left out where the waterwheel is not installed.
    """
    return unittest.skipUnless(has_waterwheel(), "check needs the waterwheel")(case)


def count_wheels():
    return 1 if has_waterwheel() else 0
