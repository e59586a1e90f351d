"""Ropes, as they were reached before."""
from ._ropes import Rope
