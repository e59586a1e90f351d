def grind(grain, rounds=1, thin=1, keep=True):
    grain.spread(rounds)
    grain.cut(thin)
    return grain.ground(keep)


class Wheel:
    def __init__(self, column, rim=None):
        self.rim = rim
        self.axle = column.read()


class Sieve:
    def shake(self, times, ex_prefix=None):
        return self.drum.shaken(times, ex_prefix)

    def sift(self, grain, ex_prefix=None):
        return grain.sifted(ex_prefix)
