class Quay:
    def __init__(self, length, depth):
        self.length = length
        self.depth = depth

    def fits(self, ship):
        return ship.length <= self.length and ship.draught <= self.depth


def moor(ship, quays):
    for quay in quays:
        if quay.fits(ship):
            return quay
    raise ValueError(f"no quay for {ship}")


def cast_off(ship, quays):
    return [quay for quay in quays if quay.ship is not ship]
