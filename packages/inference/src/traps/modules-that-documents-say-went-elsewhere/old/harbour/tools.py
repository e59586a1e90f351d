def knots_of(metres, seconds):
    return metres / seconds * 1.943844


class Windsock:
    def __init__(self, direction):
        self.direction = direction

    def turn(self, degrees):
        self.direction = (self.direction + degrees) % 360
