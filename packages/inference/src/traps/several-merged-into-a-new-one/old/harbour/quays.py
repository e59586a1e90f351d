from enum import Enum


class QuayCondition(Enum):
    SOUND = "sound"
    WORN = "worn"
    CLOSED = "closed"
