import warnings


class Buoy:
    def __init__(self, number, colour):
        self.number = number
        self.colour = colour


def label_of(buoy, upper=False):
    text = f"{buoy.colour}-{buoy.number}"
    return text.upper() if upper else text


def sound(buoy, times):
    for _ in range(times):
        print("clang", buoy.number)


def moor(ship, bollards):
    return [(ship, bollard) for bollard in bollards if bollard % 2]


def cast_off(ship):
    ship.lines.clear()


def lights_of(buoys):
    warnings.warn("lights_of is deprecated, use Fleet.lights instead", DeprecationWarning)
    return sum(buoy.number for buoy in buoys)


def depth(soundings):
    return min(sounding.fathoms * 6 for sounding in soundings)


@deprecated("2.0", alternative="`harbour.buoys.Fleet.read`")
def read_fleet(path, strict=True):
    buoys = []
    for line in open(path):
        number, colour = line.split()
        if strict and not colour:
            raise ValueError(f"no colour for {number}")
        buoys.append(Buoy(int(number), colour))
    return buoys
