class Sounding:
    def __init__(self, depth, spread):
        self.depth = depth
        self.spread = spread
