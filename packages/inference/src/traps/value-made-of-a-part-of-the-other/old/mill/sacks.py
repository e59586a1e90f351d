"""Sacks, and where they are kept."""


def first_sack(grain, piles, size):
    shape = piles + (size,)
    return grain.fill(shape)


def grind(grain, speed, wheels=2):
    if speed in ("slow", "fast"):
        return grain.turn(wheels, speed)
    return grain


def find_store(plan, place=None, floor=0):
    return plan.at(place, floor)


def check_flour(container, flour):
    flour_grade = flour.grade
    return container.takes(flour_grade)


def keep(grain, room=None, until=None):
    return room.keep(grain, until)


def sieve(grain, mesh, times=1):
    return grain.shake(mesh, times)
