from collections import namedtuple

from tools.belts import Belt, Wheel


class WideBelt(Belt):
    def __init__(self, length, tension):
        super().__init__(length)
        self.width = 3
        self.tension = tension
        self.colour = "brown"
        self.worn = False

    def is_running(self):
        if self.worn:
            return False
        return super().is_running()

    def halt(self):
        self.speed = 0
        self.wheel.stop(self.width)

    def oil(self, drops):
        return [drops * self.width, self.colour]


class Turned:
    def __init__(self, wheel):
        self._wheel = wheel

    def spin(self, speed):
        return self._wheel.spin(speed, self._wheel.width)

    def brake(self, gently):
        return self._wheel.brake(gently, self._wheel.width)

    def grease(self, drops):
        return self._wheel.grease(drops, self._wheel.width)


class BeltError(Exception):
    def __init__(self, belt, worn):
        self.args = (belt, worn)
        self.worn = worn


Load = namedtuple("Load", ["sack", "weight", "slack"])
