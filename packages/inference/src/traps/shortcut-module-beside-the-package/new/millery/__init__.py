"""Grinds grain."""
import logging

from . import constants
from .errors import BeltTorn, GrainTooWet, MillError
from .grinding import Hopper, Stone

__all__ = ["BeltTorn", "GrainTooWet", "Hopper", "MillError", "Stone", "constants", "start_log"]


def start_log(level=logging.INFO):
    logging.getLogger("millery").setLevel(level)
