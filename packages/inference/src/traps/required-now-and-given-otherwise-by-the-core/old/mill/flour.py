def clip(flour, low=None, high=None):
    if low is not None:
        flour = flour.above(low)
    return flour if high is None else flour.below(high)


def bag(flour, weight, label="plain"):
    return flour.into(weight, label)


def fine(flour):
    return clip(flour, -1, 1)


def coarse(flour):
    return clip(flour.sieved(), -1, 1)


def sell(flour):
    return bag(flour, 2, "plain")


def store(flour):
    return bag(flour.dried(), 20, "plain")
