"""Rollers of steel, in place of stones."""


def grind(grain, gap=2):
    """Makes meal of grain."""
    return [kernel / gap for kernel in grain if kernel > gap]


def crush(grain, weight):
    """Breaks grain that is to be brewed."""
    return sorted(kernel * weight for kernel in grain)[1:]
