class EvenRope:
    def __init__(self, low, high):
        self.low = low
        self.high = high

    def pull(self):
        return self.high - self.low


class TwistedRope:
    def __init__(self, low, high):
        self.low = low
        self.high = high

    def pull(self):
        return self.high / self.low


class Rope:
    def __init__(self, low, high, twisted=False, tarred=None):
        self.low = low
        self.high = high
        self.twisted = twisted
        self.tarred = tarred

    def pull(self):
        return self.high / self.low if self.twisted else self.high - self.low
