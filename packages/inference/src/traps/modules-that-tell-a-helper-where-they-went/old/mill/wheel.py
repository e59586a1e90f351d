class Wheel:
    def __init__(self, weir):
        self.weir = weir

    def turn(self, hours):
        return [self.weir.flow(hour) * 0.8 for hour in range(hours)]


class Brake:
    def __init__(self, wheel):
        self.wheel = wheel

    def press(self):
        self.wheel.weir.close()
