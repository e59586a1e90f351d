import math


class Barometer:
    """Keeps the last readings."""

    def __init__(self, size=24):
        self.readings = [math.nan] * size
