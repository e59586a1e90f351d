class Mill:
    stones = 2

    def __init__(self, sacks, **options):
        self.sacks = sacks
        for name, value in options.items():
            setattr(self, name, value)


def sift(flour, **options):
    return flour.shake(**options)


def pack(flour, **options):
    if "bags" in options:
        raise TypeError("bags was removed, please use sacks")
    return flour.put(**options)


def weigh(flour, unit="kg", **options):
    return flour.mass(unit, **options)
