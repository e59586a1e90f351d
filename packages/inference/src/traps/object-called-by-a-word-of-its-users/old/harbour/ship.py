"""Ships, and what they carry."""
import os
import warnings


def deprecated(message):
    """Announce the end of what is called."""

    def wrap(function):
        def warned(*args, **kwargs):
            warnings.warn(message, DeprecationWarning)
            return function(*args, **kwargs)

        return warned

    return wrap


class Hull:
    """What floats."""

    def __init__(self):
        self.depth = 4
        self.width = 9


class Ship:
    """A ship at the quay."""

    def __init__(self, path):
        self.hull = Hull()
        self.path = path

    @property
    @deprecated("use `vessel.hull.depth`")
    def draught(self):
        return self.hull.depth

    @property
    @deprecated("use `vessel.hull.breadth`")
    def breadth(self):
        return self.hull.width

    @deprecated("use `os.path.basename`")
    def berth(self):
        return os.path.basename(self.path)
