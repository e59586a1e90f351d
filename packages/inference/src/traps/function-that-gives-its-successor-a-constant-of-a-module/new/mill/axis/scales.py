import math


def log(value):
    return math.log(value)


def sqrt(value):
    return math.sqrt(value)
