"""The desk of the miller."""
from mill.scales import sort_loads, spread_of


def report(sacks):
    heavy, light, total = sort_loads(sacks, 50)
    low, middle, high = spread_of(sacks)
    return len(heavy), len(light), total, high - low, middle


def only_heavy(sacks):
    return sort_loads(sacks, 50)[0]
