class Belt:
    def __init__(self, pace=2, width=0.5, seams=None):
        self.pace = pace
        self.width = width
        self.seams = seams or []

    def turn(self, sack):
        return sack.weight * self.pace / self.width
