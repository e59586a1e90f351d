class Hopper:
    """Holds the corn."""

    def __init__(self, width, depth):
        self.width = width
        self.depth = depth

    def volume(self):
        return self.width * self.width * self.depth
