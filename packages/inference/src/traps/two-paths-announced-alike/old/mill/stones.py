class Stone:
    def __init__(self, weight):
        self.weight = weight

    def turn(self, times):
        return [self.weight * turn for turn in range(times)]
