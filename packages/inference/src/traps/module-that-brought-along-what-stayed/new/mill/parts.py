class Stone:
    def __init__(self, mill):
        self.mill = mill

    def grind(self, sacks):
        return [self.mill.grind(sack, 0) for sack in sacks]


class Sieve:
    def __init__(self, mill):
        self.mill = mill

    def sift(self, sacks):
        return [self.mill.sift(sack, 1) for sack in sacks]


class Wheel:
    def __init__(self, mill):
        self.mill = mill

    def turn(self, sacks):
        return [self.mill.turn(sack, 2) for sack in sacks]


class Press:
    def __init__(self, mill):
        self.mill = mill

    def press(self, sacks):
        return [self.mill.press(sack, 3) for sack in sacks]


class Brake:
    def __init__(self, mill):
        self.mill = mill

    def hold(self, sacks):
        return [self.mill.hold(sack, 4) for sack in sacks]


class Weir:
    def __init__(self, mill):
        self.mill = mill

    def stem(self, sacks):
        return [self.mill.stem(sack, 5) for sack in sacks]
