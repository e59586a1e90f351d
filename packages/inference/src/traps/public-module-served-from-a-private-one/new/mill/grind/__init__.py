from ._stones import *
from ._errors import StoneError

# Kept for those who import from them.
from . import stones
from . import sieves

__all__ = [name for name in dir() if not name.startswith("_")]
