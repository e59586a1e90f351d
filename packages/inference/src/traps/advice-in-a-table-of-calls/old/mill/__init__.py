from ._open import grind_all
from . import stones
