from ._gates import Gate
from .._core.cranes import Crane

__all__ = ["Crane", "Gate"]
