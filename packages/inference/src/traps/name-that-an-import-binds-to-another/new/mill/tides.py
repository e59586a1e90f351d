from mill.gauge import measure as look
from mill.waters import high_water as high


def low(days):
    return min(look(day) for day in days) - 1
