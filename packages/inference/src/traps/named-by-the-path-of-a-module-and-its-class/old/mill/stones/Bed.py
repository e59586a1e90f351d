class Bed:
    """DEPRECATED: Please use stones.Runner instead."""

    def __init__(self, weight):
        self.weight = weight

    def lie(self):
        return self.weight
