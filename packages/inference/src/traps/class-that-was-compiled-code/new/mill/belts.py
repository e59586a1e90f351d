class Belt:
    def __init__(self, pace=2):
        self.pace = pace
        self.width = 0.5
        self.size = 0.5

    def turn(self, sack):
        return sack.weight * self.pace
