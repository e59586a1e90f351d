"""What comes to the stones."""


def hopper_rate(level, width):
    """Corn that falls in a minute."""
    if level <= 0:
        return 0.0
    return 0.35 * width ** 2.5 * (1 + 0.1 * level)


def sieve_width(meal, share=0.5):
    """Width through which that share goes."""
    ordered = sorted(part.size for part in meal)
    return ordered[int(share * (len(ordered) - 1))]
