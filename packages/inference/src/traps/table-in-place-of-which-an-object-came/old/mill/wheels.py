class Wheel:
    pass


class WaterWheel(Wheel):
    def turn(self):
        return 1


class WindWheel(Wheel):
    def turn(self):
        return 2


#: Wheels by their names
wheels = {cls.__name__.lower(): cls for cls in (WaterWheel, WindWheel)}

WEIGHTS = {"water": 3, "wind": 5}

COLOURS = {"water": "blue", "wind": "white"}


def wheel_of(name):
    return wheels[name]()


def weight_of(name):
    return WEIGHTS.get(name, 0)


def colour_of(name):
    return COLOURS.get(name)
