"""Mill."""
from mill.ways import Chute

__all__ = ["Chute"]
