def sieves():
    return {"rye": 1, "oats": 2}


class FineMeasure:
    def __init__(self, kinds, depth=1):
        self.kinds = kinds
        self.depth = depth

    def measure(self, flour):
        return [sieves()[kind] / self.depth for kind in self.kinds if kind in flour]
