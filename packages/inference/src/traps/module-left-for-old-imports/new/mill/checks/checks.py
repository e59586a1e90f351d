"""Checks of what goes into the mill."""
LARGEST = 1000


class Weight:
    def __init__(self, least=0):
        self.least = least

    def validate(self, value):
        if value < self.least:
            raise ValueError(f"{value} is too light")


class Moisture:
    def __init__(self, most=0.14):
        self.most = most

    def validate(self, value):
        if value > self.most:
            raise ValueError(f"{value} is too wet")
