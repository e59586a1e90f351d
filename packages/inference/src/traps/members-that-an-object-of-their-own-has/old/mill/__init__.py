from mill.run import Run

__all__ = ["Run"]
