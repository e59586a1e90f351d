"""A mill."""
from . import to_thread
