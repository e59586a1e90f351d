from mill.sacks import empty, fill

__all__ = ["empty", "fill"]
