import warnings


def turn(sack, pace=2, haste=None):
    """Turn the belt until the sack is empty."""
    if haste is not None:
        warnings.warn("haste is deprecated, use pace instead", DeprecationWarning)
        pace = haste
    return sum(grain.fall(pace) for grain in sack.grains)


def lift(sack, span=60, minutes=None):
    """Lift the sack to the top."""
    if minutes is not None:
        warnings.warn("minutes is deprecated, use span instead", DeprecationWarning)
        span = minutes * 60
    return sack.raised(by=span)
