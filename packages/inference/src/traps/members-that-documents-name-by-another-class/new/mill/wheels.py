class Wheel:
    def __init__(self, weir):
        self.weir = weir

    def stop(self):
        self.held = True


class WaterWheel(Wheel):
    def measure(self, water):
        return self.gauges.of(water).mean(along="weir")
