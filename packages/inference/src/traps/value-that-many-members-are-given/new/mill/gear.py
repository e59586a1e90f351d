"""Gear of the mill."""


class Flag:
    def __init__(self, start):
        self.start = start


class Sieve:
    shakes = Flag(False)
    hums = Flag(False)

    def run(self, sack):
        return [grain for grain in sack if grain.clean or self.shakes]


class Hopper:
    lifted = Flag(False)
    sealed = Flag(False)

    def fill(self, sack):
        self.content = sack


class Wheel:
    radius = 4
    is_counted = Flag(False)

    def turn(self, water):
        return water / self.radius

    def count(self):
        return 1 if self.is_counted else 0
