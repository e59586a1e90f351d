class Mill:
    def __init__(self, sacks, wheels=2, ground=True, **options):
        if "stones" in options:
            raise TypeError("stones was removed in 3.0, please use wheels")
        if "dry" in options:
            raise TypeError("'dry' was removed, use ground=False")
        self.sacks = sacks
        self.wheels = wheels
        self.ground = ground
        for name, value in options.items():
            setattr(self, name, value)


def sift(flour, gauge=1, **options):
    if (key := "mesh") in options:
        raise TypeError(f"'{key}' argument has been renamed. " "Please use 'gauge' instead.")
    return flour.shake(gauge, **options)


def pack(flour, sacks=None, **options):
    if "bags" in options:
        raise TypeError("bags was removed, please use sacks")
    return flour.put(sacks, **options)


def weigh(flour, unit="kg", **options):
    if "scale" in options:
        raise TypeError("scale can't be given beside unit")
    return flour.mass(unit, **options)
