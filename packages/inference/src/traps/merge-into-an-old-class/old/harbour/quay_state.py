from enum import Enum


class QuayState(Enum):
    FREE = "free"
    TAKEN = "taken"
    CLOSED = "closed"
