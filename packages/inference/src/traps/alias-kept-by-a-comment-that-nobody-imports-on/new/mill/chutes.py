class Chute:
    """Lets the meal down."""

    def __init__(self, slope):
        self.slope = slope

    def speed(self, weight):
        return weight * self.slope / (1 + self.slope ** 2)
