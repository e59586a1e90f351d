from collections import OrderedDict

from resolver import Resolver


class Wheel:
    pass


class WaterWheel(Wheel):
    def turn(self):
        return 1


class WindWheel(Wheel):
    def turn(self):
        return 2


#: Wheels by their names
wheel_resolver = Resolver.of_heirs(Wheel, default=WaterWheel)


def get_weights():
    return {"water": 3, "wind": 5}


WHEEL_COLOURS = OrderedDict([("water", "blue"), ("wind", "white")])


def wheel_of(name):
    return wheel_resolver.make(name)


def weight_of(name):
    return get_weights().get(name, 0)


def colour_of(name):
    return WHEEL_COLOURS.get(name)
