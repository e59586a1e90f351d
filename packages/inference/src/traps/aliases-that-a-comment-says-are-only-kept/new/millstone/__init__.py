"""Grinds corn."""
from millstone import feeds
from millstone import grind
from millstone._parts.grinding import wheel_power

# TODO(mo): remove the grinding names from the flat namespace
# once users have moved on.
coarse_meal = grind.coarse_meal
fine_flour = (
    grind.fine_flour
)

# Shown at the top, as it is what most of them want; not deprecated.
hopper_rate = feeds.hopper_rate

sieve_width = feeds.sieve_width  # for backwards compatibility

__all__ = ("coarse_meal", "fine_flour", "hopper_rate", "sieve_width", "wheel_power")
