class RoundBlock:
    def __init__(self, radius, vein=None):
        self.radius = radius
        self.vein = vein

    def weight(self):
        return 3.1 * self.radius**2 * self.vein.density
