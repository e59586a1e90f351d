import warnings

UNSET = object()


class Office:
    def __init__(self, counters=None, *, change=UNSET, guard=UNSET, coins=UNSET, clerk=UNSET, stamps=UNSET, sheets=UNSET):
        if coins is not UNSET:
            if change is not UNSET:
                raise ValueError("Can't take both 'coins' and 'change', only 'change'")
            warnings.warn("'coins' is deprecated in favour of 'change'", DeprecationWarning)
            change = coins
        if sheets is UNSET:
            sheets = stamps
        self.counters = counters
        self.sheets = sheets
        self.till = Till(change, open_by(clerk=clerk, guard=guard))


def open_by(clerk=UNSET, guard=UNSET):
    opener = clerk if clerk is not UNSET else None
    keeper = guard if guard is not UNSET else None
    if opener is not None:
        warnings.warn("The 'clerk' argument is deprecated. Use 'guard' instead", DeprecationWarning)
        keeper = opener
    return keeper


class Till:
    def __init__(self, coins=0, clerk=None):
        self.coins = coins
        self.clerk = clerk
