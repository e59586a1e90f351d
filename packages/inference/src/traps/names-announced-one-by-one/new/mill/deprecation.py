import sys


def deprecated(name, message):
    sys.modules[__name__].announced = {name: message}
