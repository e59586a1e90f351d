import warnings


def grind(sacks, stones=2):
    warnings.warn("grind will be removed; a library of its own does such work", DeprecationWarning)
    return [sack.put(stones) for sack in sacks]


def weigh(flour, pan, *, tare=0):
    warnings.warn("weigh will be removed", DeprecationWarning)
    return sum(speck.mass for speck in flour) - pan.mass - tare


def sift(flour, times=1):
    warnings.warn("use shake instead", DeprecationWarning)
    return shake(flour, 3, times)


def shake(flour, gauge=3, times=1):
    return [speck for speck in flour.shake(times) if speck.size < gauge]
