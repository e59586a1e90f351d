from .cranes import Crane
from .gates import Gate

__all__ = ["Crane", "Gate"]
