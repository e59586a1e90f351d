"""The release this package belongs to."""

__version__ = "0.9.0"
