from enum import Enum, IntEnum


class Speed(IntEnum):
    SLOW = 0
    FAST = 1
    IDLE = 2


class Grain(Enum):
    FINE = "fine"
    COARSE = "coarse"


class Side(IntEnum):
    LEFT = 1
    RIGHT = 2


class Edge(IntEnum):
    HIGH = 5
    LOW = 6


class Stone:
    BED_SIZE = 12

    def __init__(self, weight):
        self.weight = weight


def turn(stone, speed, grit):
    return stone.turned(speed, grit)
