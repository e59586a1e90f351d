from collections import namedtuple

from tools.belts import Belt, Wheel


class WideBelt(Belt):
    def __init__(self, length, tension):
        super().__init__(length, tension=tension)
        self.width = 3

    def run(self, speed):
        if speed == 0:
            self.halt()
        return speed * self.width


class Turned:
    def __init__(self, wheel):
        self._wheel = wheel


def _passed_on(name):
    def call(self, *args):
        return getattr(self._wheel, name)(*args)

    return call


for _name in ["spin", "brake"]:
    setattr(Turned, _name, _passed_on(_name))


class BeltError(Exception):
    def __init__(self, belt, worn):
        Exception.__init__(self, belt, worn)
        self.times = 3


class Load(namedtuple("Load", ["sack", "weight"])):
    def heavy(self):
        return self[1] > 20
