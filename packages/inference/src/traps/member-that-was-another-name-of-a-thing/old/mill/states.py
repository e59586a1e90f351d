class Status:
    IDLE = "idle"
    TURNING = "turning"


class Stage:
    FIRST = 1


def weigh(sack):
    return sack.weight * 2 + 1
