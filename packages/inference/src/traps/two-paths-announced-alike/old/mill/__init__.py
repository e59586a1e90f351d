from mill.stones import Stone

__all__ = ["Stone"]
