from .wheels import WEIGHTS, wheels


def names():
    return sorted(wheels)


def heavy():
    return [name for name, weight in WEIGHTS.items() if weight > 3]
