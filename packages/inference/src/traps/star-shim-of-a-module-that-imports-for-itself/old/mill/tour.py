from mill.api import Hopper, Stone, Wheel


def walk(guests):
    wheel = Wheel(8)
    return [wheel.turn(guest) for guest in guests]


def rest(guests):
    return Stone(3).grind(guests)
