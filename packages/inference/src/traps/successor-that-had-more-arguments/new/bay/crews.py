class CrewOfShip:
    def __init__(self, size=3, captain=None, seed=None, flag=None):
        self.size = size
        self.captain = captain
        self.seed = seed
        self.flag = flag

    def row(self, stroke):
        return [stroke for _ in range(self.size)]


class Pilot:
    def __init__(self, name, licence=None):
        self.name = name
        self.licence = licence
