from enum import Enum


class Condition(Enum):
    SOUND = "sound"
    WORN = "worn"
    CLOSED = "closed"
