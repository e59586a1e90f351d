"""Grinding."""
from millstone.grind._stones import coarse_meal
from millstone.grind._stones import fine_flour
