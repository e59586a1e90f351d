class Gauge:
    def __init__(self, works, name, least, low, high, unit, aliases=None):
        self.works = works
        self.name = name
        self.least = least
        self.low = low
        self.high = high
        self.unit = unit
        self.aliases = aliases or []

    def read(self):
        return max(self.low, self.least)


class FineGauge(Gauge):
    def read(self):
        return max(self.low, self.least / 2)
