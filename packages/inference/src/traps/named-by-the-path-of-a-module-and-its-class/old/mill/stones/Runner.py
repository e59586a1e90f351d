class Runner:
    def __init__(self, weight, grain="fine", furrows=8):
        self.weight = weight
        self.grain = grain
        self.furrows = furrows

    def turn(self, times):
        return [self.grain for _ in range(times * self.furrows)]
