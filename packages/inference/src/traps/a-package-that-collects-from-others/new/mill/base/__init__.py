from mill.base._horizon import Horizon

__all__ = ["Horizon"]
