def dry(sack, air, speed=1.0, u_c=29.0, u_v=0.0):
    """Tell how warm the sack gets."""
    sack.open()
    total = u_v * speed + u_c
    sack.close()
    return air.warmth + sack.weight / total
