class Press:
    def __init__(self, rows, share=0.25, oil="light"):
        self.rows = rows
        self.share = share
        self.narrow_rows = int(self.rows * self.share)
        self.oil = oil
        self.bed = make_bed(self.narrow_rows, self.oil)


class Belt:
    def __init__(self, len_of_belt, speed=2):
        self.length = len_of_belt
        self.speed = speed
        self.rest = self.length - 1


def compute_load(place, sacks, weights, scale):
    total = 0
    for at, sack in enumerate(sacks):
        share = weights[place + at : place + at + 2]
        total += sack.measure(share, scale)
    return total
