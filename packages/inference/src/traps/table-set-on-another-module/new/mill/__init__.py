"""A mill."""
from . import low
from ._ropes import Rope

__all__ = ["low", "Rope"]
