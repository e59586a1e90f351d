class Stone:
    def __init__(self, weight=8, *, grooves=None, cut="deep", seed=None, cooled=False):
        self.weight = weight
        self.cut = cut
        self.grooves = grooves
        self.seed = seed
        self.cooled = cooled

    def turn(self, grain):
        return [kernel for kernel in grain if kernel.mass > self.weight]


class Sieve:
    def __init__(self, *, mesh=1, frame=None, shaken=True):
        self.shaken = shaken
        self.mesh = mesh
        if frame is not None and frame.width < mesh:
            raise ValueError(frame)
        self.frame = frame

    def sift(self, flour):
        return [speck for speck in flour if speck.size < self.mesh]
