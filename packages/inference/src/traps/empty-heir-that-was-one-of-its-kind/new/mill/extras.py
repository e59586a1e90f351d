class Extra:
    def __init__(self, mill):
        self.mill = mill

    def turn(self, sack):
        return sack


class Sieve(Extra):
    def turn(self, sack):
        return [grain for grain in sack if grain.size < self.mill.mesh]


class Scale(Extra):
    def turn(self, sack):
        self.mill.weight += sum(grain.weight for grain in sack)
        return sack
