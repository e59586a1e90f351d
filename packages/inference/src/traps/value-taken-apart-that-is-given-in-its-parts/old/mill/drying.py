def dry(sack, air, speed=1.0, losses=(29.0, 0.0)):
    """Tell how warm the sack gets."""
    constant, by_wind = losses
    sack.open()
    total = by_wind * speed + constant
    sack.close()
    return air.warmth + sack.weight / total
