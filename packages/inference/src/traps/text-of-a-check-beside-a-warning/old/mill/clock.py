"""When the mill grinds."""


def grind_between(sacks, start, end, rest_start=None, rest_end=None):
    return [sack for sack in sacks if start <= sack.hour <= end], rest_start, rest_end


def sorted_names(names, wanted, filter_names):
    return sorted(name for name in names if wanted is None or name in wanted)


def plot_sacks(sacks, names=None, filter_names=None, width=4):
    rows = [sack.name for sack in sacks]
    names = sorted_names(names, rows, filter_names)
    return [(name, width) for name in names]


def pack(flour, size, bag=None):
    return [(flour, size, bag)]
