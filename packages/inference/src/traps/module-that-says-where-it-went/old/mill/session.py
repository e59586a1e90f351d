"""Marks of those who bring grain."""
import logging

from .announce import deprecated
from .marks import check_mark, make_mark

log = logging.getLogger(__name__)

__all__ = ("check_mark", "make_mark")

deprecated("mill.session is deprecated, use mill.marks module instead")
