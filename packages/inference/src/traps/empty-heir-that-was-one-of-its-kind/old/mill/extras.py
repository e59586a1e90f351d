import warnings


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


class Bell(Extra):
    def __init__(self, mill):
        super().__init__(mill)
        warnings.warn("The bell is deprecated and will be removed in 3.0. It is built in now.", DeprecationWarning)


class Lamp(Extra):
    pass


bell = Bell
