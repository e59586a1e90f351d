from harbour.ropes import splice
from harbour.tools.winch import Winch, wind, unwind

__all__ = ["splice", "Winch", "wind", "unwind"]
