from enum import Enum


class CraneCondition(Enum):
    SOUND = "sound"
    WORN = "worn"
    CLOSED = "closed"
