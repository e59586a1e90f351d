class Scale:
    def __init__(self, sacks):
        self._pans = 2
        self._arm = 8
        self.sacks = sacks
        self.frame = Frame(sacks)

    @property
    def pans(self):
        return self._pans

    @property
    def arm(self):
        return self._arm

    def heavier_sacks(self, weight):
        return [sack for sack in self.sacks if sack.weight > weight]

    def lighter_sacks(self, weight):
        return [sack for sack in self.sacks if sack.weight < weight]

    def weigh_once(self):
        return sum(sack.weight for sack in self.sacks)

    def rows(self):
        return [[sack.name, sack.weight] for sack in self.sacks]

    @property
    def cross_beam(self):
        return self.frame.name or "none"

    @staticmethod
    def made_for(sacks):
        return Scale([sack for sack in sacks if sack.weight > 0])


class Frame:
    def __init__(self, sacks):
        self.sacks = sacks
