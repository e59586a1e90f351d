import warnings


class Sounding:
    def __init__(self, depth, spread):
        self.depth = depth
        self.spread = spread

    def get_deviation(self):
        warnings.warn("'deviation' has been renamed to 'spread'")
        return self.spread

    def set_deviation(self, value):
        warnings.warn("'deviation' has been renamed to 'spread'")
        self.spread = value

    deviation = property(get_deviation, set_deviation)
