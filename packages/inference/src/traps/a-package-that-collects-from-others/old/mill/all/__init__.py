"""Everything at once, for trying things out."""

from mill.base import Horizon

__all__ = ["Horizon"]
