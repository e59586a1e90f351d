from .hands import clean, dress
from .cranes import lift

__all__ = ["clean", "dress", "lift"]
