class Slot:
    def __init__(self, berth, start, reserve=0):
        self.berth = berth
        self.start = start
        self.reserve = reserve
