from enum import Enum


class BerthState(Enum):
    FREE = "free"
    TAKEN = "taken"
    CLOSED = "closed"
