SLOW = 0
FAST = 3
COARSE = 1


def turn(stone, speed=SLOW, times=1):
    return stone.turned(speed, times)


def dress(stone, speed=FAST, grain=COARSE):
    return stone.dressed(speed, grain)
