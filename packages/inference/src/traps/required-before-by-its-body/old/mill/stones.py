class Stone:
    def __init__(self, *weights, bed=None, spare=None):
        if bed is None:
            raise ValueError("a stone lies on a bed")
        self.weights = weights
        self.bed = bed
        self.spare = spare


class Runner(Stone):
    def __init__(self, weight, bed=None, spare=None):
        super().__init__(weight, bed=bed, spare=spare)


def dress_stone(stone, pick=None, depth=None):
    if not pick:
        raise ValueError("no pick")
    return pick.strike(stone, depth)


def turn_stone(stone, times=None):
    if times is None:
        times = 1
    return stone.turn(times)


class Spanner:
    def __init__(self, **options):
        self.holder = options.get("spanner_holder")
        self.turns = options.get("turns")
