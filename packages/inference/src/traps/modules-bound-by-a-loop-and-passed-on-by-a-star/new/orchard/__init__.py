"""Fruit trees."""
from orchard.python import *
