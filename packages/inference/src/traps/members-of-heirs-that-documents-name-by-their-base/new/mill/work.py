from .locks import Gatekeeper


class Works:
    def __init__(self, hands):
        self.hands = hands

    @property
    def gate(self):
        if self.keeper is None:
            raise ValueError("build first")
        return self.keeper


class WaterWorks(Works):
    def __init__(self, hands, weir):
        super().__init__(hands)
        self.weir = weir
        self.keeper = Gatekeeper(weir)


class WindWorks(Works):
    def __init__(self, hands):
        super().__init__(hands)
        self.keeper = None

    def build(self, sails):
        self.keeper = Gatekeeper(sails)


class Grinding(Works):
    def pairs(self, sacks, fineness=0.5):
        with self.hands.at_work() as hands:
            scored = hands.score(sacks, 1 - fineness)
            yield from hands.cluster(scored)


class Stones(Grinding, WindWorks):
    """Stones that the wind turns."""
