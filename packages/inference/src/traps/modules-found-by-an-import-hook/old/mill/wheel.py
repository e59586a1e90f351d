"""The wheel."""


def turn(times):
    """Turn it."""
    return sum(range(times)) % 360
