from .stones import *
from .errors import StoneError
from . import stones
from . import sieves

__all__ = [name for name in dir() if not name.startswith("_")]
