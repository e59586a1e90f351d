class Buoy:
    def __init__(self, number, colour):
        self.number = number
        self.colour = colour

    def label(self, *, separator="-"):
        return separator.join([self.colour, str(self.number)])

    def ring(self, bell):
        bell.strike(self.number)


class Pier:
    def __init__(self):
        self.ships = {}

    def moor(self, ship):
        self.ships[ship.name] = ship

    def cast_off(self, name):
        del self.ships[name]


class Fleet:
    def __init__(self, buoys):
        self.buoys = buoys

    @classmethod
    def read(cls, path, layout=None):
        return cls(LAYOUTS[layout](path))

    def lights(self):
        return {buoy.number: buoy.colour for buoy in self.buoys}


class Basin:
    def __init__(self, floor):
        self.floor = floor

    @property
    def depth(self):
        return self.floor.level - 3


def _read_fleet(path, strict=True):
    buoys = []
    for line in open(path):
        number, colour = line.split()
        if strict and not colour:
            raise ValueError(f"no colour for {number}")
        buoys.append(Buoy(int(number), colour))
    return buoys


LAYOUTS = {None: _read_fleet}
