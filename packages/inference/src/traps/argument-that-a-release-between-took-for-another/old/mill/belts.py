def turn(sack, haste=2):
    """Turn the belt until the sack is empty."""
    for grain in sack.grains:
        grain.drop(haste)
    return sack.weight


def lift(sack, minutes=1):
    """Lift the sack to the top."""
    sack.height = minutes * 60
    return sack.height
