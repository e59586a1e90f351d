from mill.only import Only


class Span:
    def __init__(self, low, high):
        self.low = low
        self.high = high


class All(Span, metaclass=Only):
    def __new__(cls):
        return Span(0, 1)
