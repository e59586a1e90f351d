class Wheel:
    def __init__(self, weir):
        self.weir = weir

    def stop(self):
        self.held = True


class WaterWheel(Wheel):
    def reckon(self, water):
        depths = [weir.depth for weir in water.weirs]
        return sum(depths) / len(depths)
