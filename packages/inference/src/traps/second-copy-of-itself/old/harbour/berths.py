def longest(berths):
    return max(berths, key=lambda berth: berth.length, default=None)


def deepest(berths):
    return max(berths, key=lambda berth: berth.depth, default=None)
