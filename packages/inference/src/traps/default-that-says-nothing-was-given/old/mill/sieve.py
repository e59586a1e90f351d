class Sieve:
    def __init__(self, mesh=3, wet=False, frame="oak"):
        self.mesh = mesh
        self.wet = wet
        self.frame = frame


def sift(grain, coarse=None, sieve=None):
    return grain.sifted(coarse, sieve)
