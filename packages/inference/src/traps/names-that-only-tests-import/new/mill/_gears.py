"""Gears, for the mill's own use."""


def teeth_on(radius, pitch):
    """How many teeth fit on a gear."""
    return round(6.2832 * radius / pitch)
