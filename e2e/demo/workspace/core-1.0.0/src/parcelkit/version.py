"""The release this package belongs to."""

__version__ = "1.0.0"
