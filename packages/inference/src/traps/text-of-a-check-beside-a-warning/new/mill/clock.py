"""When the mill grinds."""
import warnings


def grind_between(sacks, start, end, rest_start=None, rest_end=None, strict=False):
    if not sacks:
        warnings.warn("There is nothing to grind.")
    if start > end:
        raise ValueError("start has to be less than or equal to end")
    if rest_start is None:
        rest_start = start
    elif rest_start < start:
        raise ValueError(f"rest_start needs to be None or >= start (got {rest_start})")
    if strict and rest_end is None:
        rest_end = end
    return [sack for sack in sacks if start <= sack.hour <= end], rest_start, rest_end


def sorted_names(names, wanted, filter_names):
    if filter_names not in (None, "like"):
        raise ValueError(f"'filter_names' can only be None or 'like', got: '{filter_names}'")
    if names is not None and wanted is None:
        warnings.warn("Names that begin with ~ are left out.")
    return sorted(name for name in names if wanted is None or name in wanted)


def plot_sacks(sacks, names=None, filter_names=None, width=4, height=3):
    rows = [sack.name for sack in sacks]
    names = sorted_names(names, rows, filter_names)
    return [(name, width, height) for name in names]


def pack(flour, size=None, bag=None):
    if bag is not None:
        warnings.warn("'bag' is deprecated, use 'size'.", DeprecationWarning)
        size = bag
    return [(flour, size)]
