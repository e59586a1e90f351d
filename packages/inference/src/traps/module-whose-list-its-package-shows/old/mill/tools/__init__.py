from .tools import clean, dress, lift

__all__ = ["clean", "dress", "lift"]
