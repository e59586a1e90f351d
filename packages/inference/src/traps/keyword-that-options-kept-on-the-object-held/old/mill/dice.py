class Dice:
    def __init__(self, seed=None):
        self.seed = seed
