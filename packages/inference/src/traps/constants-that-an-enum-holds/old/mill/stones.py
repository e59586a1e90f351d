SPEED_SLOW = 0
SPEED_FAST = 1
SPEED_IDLE = 7

GRIT_FINE = "fine"
GRIT_COARSE = "coarse"

TURN_LEFT = 1
LEAN_LEFT = 1

LEDGE_HIGH = 5

BED_SIZE = 12


def turn(stone, speed, grit):
    return stone.turned(speed, grit)
