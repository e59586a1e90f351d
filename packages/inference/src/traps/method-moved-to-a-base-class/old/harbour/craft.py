class Barge:
    def __init__(self, load):
        self.load = load

    def draught(self):
        return self.load / 900 + 0.4
