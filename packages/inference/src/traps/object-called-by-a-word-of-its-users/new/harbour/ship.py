"""Ships, and what they carry."""


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
