class Sack:
    def __init__(self, weight):
        self.weight = weight
