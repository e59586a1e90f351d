from .gauges import FineGauge


class Works:
    def __init__(self, name):
        self.name = name
        self.Water_I = FineGauge(name, "Water_I", 0.25, 0.0, 100.0, "m", aliases=["WaterI"])
        self.Water_II = FineGauge(name, "Water_II", 0.5, 0.0, 100.0, "m", aliases=["WaterII"])
        self.wind = FineGauge(name, "wind", 0.75, 0.0, 30.0, "kn")

    def run(self):
        return [self.Water_I.read(), self.Water_II.read(), self.wind.read()]
