from . import wheels

turner = None


def current():
    global turner
    return turner


turner = wheels.WaterWheel()


def choose(wheel):
    global turner
    turner = wheel
