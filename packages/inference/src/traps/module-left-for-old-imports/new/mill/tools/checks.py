"""
Backwards compatible. New code should import from mill.checks
"""
from mill.checks import Moisture, Weight
from mill.checks.checks import LARGEST

__all__ = ["Moisture", "Weight"]
