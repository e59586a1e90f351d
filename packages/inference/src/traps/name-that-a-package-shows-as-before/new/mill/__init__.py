from mill.bags import fill

__all__ = ["fill"]
