from .wheels import get_weights, wheel_resolver


def names():
    return sorted(wheel_resolver)


def heavy():
    return [name for name, weight in get_weights().items() if weight > 3]
