class Stone:
    def __init__(self, weight=8, cut="deep", seed=None, cooled=False):
        self.weight = weight
        self.cut = cut
        self.seed = seed
        self.cooled = cooled

    def turn(self, grain):
        return [kernel for kernel in grain if kernel.mass > self.weight]


class Sieve:
    def __init__(self, mesh=1, axis=0, shaken=True):
        self.mesh = mesh
        self.axis = axis
        self.shaken = shaken

    def sift(self, flour):
        return [speck for speck in flour if speck.size < self.mesh]
