def constructor(value, toString=str, fallback=None):
    return fallback if value is None else toString(value)


def valueOf(berth):
    return berth.length * berth.depth


class Berth:
    def __init__(self, length, depth):
        self.length = length
        self.depth = depth

    def has_property(self, name):
        return name in vars(self)
