def turn(sack, pace=2):
    """Turn the belt until the sack is empty."""
    return sum(grain.fall(pace) for grain in sack.grains)


def lift(sack, span=60):
    """Lift the sack to the top."""
    return sack.raised(by=span)
