class Hopper:
    def __init__(self, grain=()):
        self.grain = list(grain)


class Stone:
    def __init__(self, grit):
        self.grit = grit

    def grind(self, hopper):
        return [grain / self.grit for grain in hopper.grain]
