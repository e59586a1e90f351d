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


def attend(stones, grain_and_water, lid=None):
    return stones.ground(grain_and_water, lid)


def weigh(sacks, start=None, end=None, only=None):
    """Weighs them.

    Args:
        sacks: what is weighed.
        start: (Deprecated, use ``only``) the first day.
        end: (Deprecated, use ``only``) the last day.
        only: which are weighed, by what is asked of them.
    """
    if start or end:
        only = dict(start=start, end=end)
    return sacks.weighed(only)
