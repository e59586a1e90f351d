def turn(sacks, speed):
    return wheel(sacks).spin(speed)


def sift(flour, mesh=None):
    return flour.through(mesh)


def roast(beans, heat=None):
    return beans.over(heat)


def wheel(sacks):
    return sacks
