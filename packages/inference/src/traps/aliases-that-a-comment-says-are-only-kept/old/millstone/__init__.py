"""Grinds corn."""
from millstone._parts.grinding import coarse_meal
from millstone._parts.grinding import fine_flour
from millstone._parts.grinding import wheel_power
from millstone._parts.feed import hopper_rate
from millstone._parts.feed import sieve_width

__all__ = ("coarse_meal", "fine_flour", "hopper_rate", "sieve_width", "wheel_power")
