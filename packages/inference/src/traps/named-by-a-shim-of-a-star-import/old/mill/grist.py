"""Kept for those who know the old names."""
from mill.grinding.stones import *


def grist(sack, gap=2):
    """Crushes the grain of a sack between two stones."""
    return crush_between_stones(sack, gap=gap)


def fullness(sack):
    return len(sack)
