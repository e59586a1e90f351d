class Slot:
    def __init__(self, berth, start, **extra):
        self.berth = berth
        self.start = start
