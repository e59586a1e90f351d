class Hull:
    def draught(self):
        return self.load / 900 + 0.4


class Barge(Hull):
    def __init__(self, load):
        self.load = load
