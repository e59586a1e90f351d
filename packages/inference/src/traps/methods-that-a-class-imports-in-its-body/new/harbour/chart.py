class Chart:
    def __init__(self, scale):
        self.scale = scale
        self.origin = (0, 0)

    from .src import plot, shift
