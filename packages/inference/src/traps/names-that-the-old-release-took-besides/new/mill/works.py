from mill.notices import renamed_argument


def grind(grain, weight=10, coarse=False):
    return [kernel for kernel in grain if kernel.mass < weight or coarse]


def sift(flour, gauge=1, speed=3):
    return [(speck, speed) for speck in flour if speck.size < gauge]


@renamed_argument("wind", "breeze")
def turn(sails, breeze=1):
    return [sail.angle + breeze for sail in sails]


def pack(flour, *, size=None):
    return [flour[at : at + size] for at in range(0, len(flour), size)]


def weigh(flour, pan=None):
    return sum(speck.mass for speck in flour) - (pan or 0)


def mix(flour, *, salt=0):
    return flour + salt
