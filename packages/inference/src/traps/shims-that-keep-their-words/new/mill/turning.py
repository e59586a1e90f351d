class Overshot:
    def __init__(self, buckets=12):
        self.buckets = buckets

    def torque(self, water):
        return water.mass * self.buckets / 2


class Undershot:
    def __init__(self, paddles=8):
        self.paddles = paddles

    def torque(self, water):
        return water.speed ** 2 * self.paddles
