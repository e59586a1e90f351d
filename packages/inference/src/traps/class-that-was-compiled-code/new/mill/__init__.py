from .belts import Belt

__all__ = ["Belt"]
