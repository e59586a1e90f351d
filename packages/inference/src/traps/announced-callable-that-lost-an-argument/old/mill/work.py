import warnings


def grind(sacks, stones=2, wheels=None):
    if wheels is not None:
        warnings.warn("'wheels' was renamed to 'stones'", FutureWarning)
        stones = wheels
    return [sack.put(stones) for sack in sacks]


def weigh(flour, pan, *, tare=0):
    return sum(speck.mass for speck in flour) - pan.mass - tare


def sift(flour, mesh=3, times=1):
    return [speck for speck in flour.shake(times) if speck.size < mesh]
