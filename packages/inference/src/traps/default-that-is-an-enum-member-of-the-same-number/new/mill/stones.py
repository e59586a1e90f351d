from enum import Enum, IntEnum


class Speed(IntEnum):
    SLOW = 0
    FAST = 3
    FASTER = 4


class Grain(Enum):
    COARSE = 1


SLOW = Speed.SLOW
FAST = Speed.FAST
COARSE = Grain.COARSE


def turn(stone, speed=Speed.SLOW, times=1):
    return stone.turned(speed, times)


def dress(stone, speed=Speed.FASTER, grain=Grain.COARSE):
    return stone.dressed(speed, grain)
