class Status:
    IDLE = "idle"
    TURNING = "turning"


def weigh(sack):
    return sack.weight * 2 + 1
