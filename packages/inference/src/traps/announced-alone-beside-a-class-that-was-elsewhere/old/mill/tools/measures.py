SIEVES = {"rye": 1, "oats": 2}


class FineMeasure:
    def __init__(self, kinds, depth=1):
        self.kinds = kinds
        self.depth = depth

    def measure(self, flour):
        return [SIEVES[kind] / self.depth for kind in self.kinds if kind in flour]


class Balance:
    def weigh(self, flour):
        return sum(sack.weight for sack in flour)
