"""**DEPRECATED**: This module has moved to :mod:`letters.texts`."""
from letters.texts import quote, shorten  # noqa
