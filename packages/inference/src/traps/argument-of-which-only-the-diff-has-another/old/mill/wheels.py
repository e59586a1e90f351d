class Wheel:
    def turn(self, horse, speed):
        return self.axle.turned(horse.pull(speed))

    def stop(self, horse):
        return self.axle.stopped(horse.rest())


class Crane:
    def lift(self, horse, load):
        return self.rope.lifted(horse.pull(load))

    def lower(self, horse):
        return self.rope.lowered(horse.rest())
