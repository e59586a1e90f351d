"""Sacks, and where they are kept."""


def first_sack(grain, full_shape, size):
    piles = full_shape[:-1]
    shape = piles + (size,)
    return grain.fill(shape)


def grind(grain, hurried, wheels=2):
    speed = "fast" if hurried else "slow"
    if speed in ("slow", "fast"):
        return grain.turn(wheels, speed)
    return grain


def find_store(plan, place_options=None, floor=0):
    place = plan.place_of(**place_options)
    return plan.at(place, floor)


def check_flour(container, flour_grade):
    return container.takes(flour_grade)


def keep(grain, room="deprecated", until=None, keys=None):
    """Keep the grain.

    Args:
        room: Deprecated, use ``keys`` instead.
    """
    if room != "deprecated":
        keys = room.keys
    return keys.keep(grain, until)


def sieve(grain, gauge, times=1):
    mesh = str(gauge)
    return grain.shake(mesh, times)
