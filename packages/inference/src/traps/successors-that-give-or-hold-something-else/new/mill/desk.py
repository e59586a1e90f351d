"""The desk of the miller."""
from mill.scales import range_of, split_loads


def report(sacks):
    heavy, light = split_loads(sacks, 50)
    low, middle, high = range_of(sacks)
    return len(heavy), len(light), high - low, middle


def only_heavy(sacks):
    return split_loads(sacks, 50)[0]
