class Belt:
    def __init__(self, limit):
        self.limit = limit

    def run(self, speed):
        return self.limit.allows(speed)


class Limit:
    LEAST = 3
    colour = "red"

    def allows(self, speed):
        return speed >= self.LEAST


class Surface:
    picture = Text("atlas://belts/brown")
    colour = "red"
    title = None
    seams = []


class Wheel:
    speed = 0

    def spin(self):
        self.speed += 1
