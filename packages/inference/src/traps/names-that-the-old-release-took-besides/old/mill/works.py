import warnings

from mill.notices import renamed_argument


@renamed_argument("amount", "weight")
def grind(grain, weight=10, coarse=False):
    return [kernel for kernel in grain if kernel.mass < weight or coarse]


@renamed_argument(["mesh", "rate"], ["gauge", "speed"])
def sift(flour, gauge=1, speed=3):
    return [(speck, speed) for speck in flour if speck.size < gauge]


@renamed_argument("wind", "breeze")
def turn(sails, breeze=0):
    return [sail.angle + breeze for sail in sails]


def pack(flour, *, sack_size=None, size=None):
    if sack_size is not None:
        warnings.warn("sack_size is deprecated", DeprecationWarning)
        size = sack_size
    return [flour[at : at + size] for at in range(0, len(flour), size)]


def weigh(flour, tare=None, pan=None):
    if tare is not None:
        pan = tare
    return sum(speck.mass for speck in flour) - (pan or 0)


def mix(flour, *, water, salt=0):
    salt = water
    return flour + salt
