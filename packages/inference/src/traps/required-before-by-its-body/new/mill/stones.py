class Stone:
    def __init__(self, *weights, bed=None, spare=None):
        if bed is None:
            raise ValueError("a stone lies on a bed")
        self.weights = weights
        self.bed = bed
        self.spare = spare


class Runner(Stone):
    def __init__(self, weight, bed, spare=None):
        super().__init__(weight, bed=bed, spare=spare)


def dress_stone(stone, pick, depth=None):
    return pick.strike(stone, depth)


def turn_stone(stone, times):
    return stone.turn(times)


class Spanner:
    def __init__(self, *, client, **options):
        self.client = client
        self.turns = options.get("turns")
