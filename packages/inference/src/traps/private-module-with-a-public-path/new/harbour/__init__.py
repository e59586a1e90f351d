from ._berths import Berth, free_berths, longest

__all__ = ["Berth", "free_berths", "longest"]
