def constructor(value, toString=str):
    return toString(value)


def valueOf(berth):
    return berth.length * berth.depth


class Berth:
    def __init__(self, length, depth):
        self.length = length
        self.depth = depth

    def hasOwnProperty(self, name):
        return name in vars(self)
