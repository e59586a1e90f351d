from .quay.quay import Quay, cast_off, moor

__all__ = ["Quay", "cast_off", "moor"]
