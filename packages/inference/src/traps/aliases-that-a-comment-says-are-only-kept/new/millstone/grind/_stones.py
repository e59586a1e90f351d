"""What the stones do."""


def coarse_meal(corn, gap=4.0):
    """Grinds once, with a wide gap."""
    passes = [kernel.crack(gap) for kernel in corn if kernel.dry]
    return sum(part.weight for part in passes) / max(len(passes), 1)


def fine_flour(corn, gap=1.0, passes=3):
    """Grinds several times."""
    meal = list(corn)
    for turn in range(passes):
        meal = [part for kernel in meal for part in kernel.split(gap / (turn + 1))]
    return meal
