class Wheel:
    def __init__(self, spokes):
        self.spokes = spokes

    def turn(self, water):
        return water / self.spokes


class Stone:
    def __init__(self, weight):
        self.weight = weight

    def grind(self, sack):
        return [grain / self.weight for grain in sack]


class Hopper:
    def __init__(self, width):
        self.width = width

    def pour(self, sack):
        return sack[: self.width]
