"""Gears, for the mill's own use."""


def tooth_count(radius, pitch):
    """How many teeth fit on a gear."""
    return round(6.2832 * radius / pitch)


def ratio(driver, driven):
    """How much slower the driven gear turns."""
    return driven / driver
