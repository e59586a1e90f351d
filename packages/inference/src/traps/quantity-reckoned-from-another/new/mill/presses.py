class Press:
    def __init__(self, rows, narrow_rows=None, oil="light"):
        self.rows = rows
        self.narrow_rows = narrow_rows or rows // 4
        self.oil = oil
        self.bed = make_bed(self.narrow_rows, self.oil)


class Belt:
    def __init__(self, length_of_belt, speed=2):
        self.length = length_of_belt
        self.speed = speed
        self.rest = self.length - 1


def compute_load(place, sacks, own_weights, other_weights, scale, island_weight):
    total = 0
    for at, sack in enumerate(sacks):
        own = own_weights[place + at]
        share = other_weights[place + at : place + at + 2]
        if not share:
            share = [own, island_weight]
        total += own + sack.measure(share, scale)
    return total
