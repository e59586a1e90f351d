class KnownBins(type):
    known = {}

    def __call__(cls, place, grain="wheat"):
        key = place, grain
        if key not in cls.known:
            cls.known[key] = super().__call__(place, grain, Lid)
        return cls.known[key]


class Single(type):
    made = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls.made:
            cls.made[cls] = super().__call__(*args, **kwargs)
        return cls.made[cls]


class Lid:
    """What a bin is closed with."""


class Bin(metaclass=KnownBins):
    def __init__(self, place, grain="wheat", lid=Lid):
        self.place = place
        self.grain = grain
        self.lid = lid()


class Tray(metaclass=Single):
    def __init__(self, place, height=2):
        self.place = place
        self.height = height
