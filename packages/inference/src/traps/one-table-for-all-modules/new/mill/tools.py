"""What was ground."""
from mill._moved import getattr_of

__getattr__ = getattr_of(__name__)
