from mill.ends import deprecated


@deprecated("grind is deprecated, use crush instead.", "0.8", "1.5")
def grind(sack):
    return crush(sack)


@deprecated("sift is deprecated, use bolt instead.", "0.8", "3.0")
def sift(flour):
    return bolt(flour)


@deprecated("hoist is deprecated, use lift instead.", "0.2", "0.9")
def hoist(sack):
    return lift(sack)


class Stone:
    @deprecated("dress is deprecated, use sharpen instead.", "0.8", "2.0")
    def dress(self):
        return self.sharpen()

    def sharpen(self):
        return max(self.edge - 1, 0)


class Wheel:
    @deprecated("Wheel is deprecated, use Turbine instead.", "0.8", "1.5")
    def __init__(self, blades):
        self.blades = blades


class Turbine:
    @deprecated("The argument blades is deprecated, use fins instead.", "0.8", "1.5")
    def __init__(self, blades):
        self.blades = blades


def crush(sack):
    return [grain / 2 for grain in sack if grain]


def bolt(flour):
    return [grain for grain in flour if grain > 2]


def lift(sack):
    return sack.height + 2


DEPTH = 3
