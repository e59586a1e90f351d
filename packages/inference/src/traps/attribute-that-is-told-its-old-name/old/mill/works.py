from .gauges import Gauge


class Works:
    def __init__(self, name):
        self.name = name
        self.WaterI = Gauge(name, "WaterI", 0.25, 0.0, 100.0, "m")
        self.WaterII = Gauge(name, "WaterII", 0.5, 0.0, 100.0, "m")
        self.wind = Gauge(name, "wind", 0.75, 0.0, 30.0, "kn")

    def run(self):
        return [self.WaterI.read(), self.WaterII.read(), self.wind.read()]
