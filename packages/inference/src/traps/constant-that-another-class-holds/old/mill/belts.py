class Belt:
    LEAST = 3
    picture = Text("atlas://belts/brown")
    colour = "brown"
    title = None
    seams = []

    def run(self, speed):
        return speed >= self.LEAST and self.picture


class Wheel:
    colour = "red"
    speed = 0

    def spin(self):
        self.speed += 1
