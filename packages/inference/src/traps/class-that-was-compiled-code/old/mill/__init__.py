from ._belts import Belt

__all__ = ["Belt"]
