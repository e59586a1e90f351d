class Crane:
    def __init__(self, hook, depth=None, close=True):
        self.hook = hook.lowered(depth)
        self.close = close


def load(ship, norm="width"):
    return ship.packed(norm)


def moor(ship, low=None):
    return ship.tied(low)


def weigh(ship, tare=None):
    return ship.mass(tare)
