from .locks import Lock


class Works:
    def __init__(self, hands):
        self.hands = hands


class WaterWorks(Works):
    def __init__(self, hands, weir):
        super().__init__(hands)
        self.weir = weir
        self.lock = Lock(weir)


class WindWorks(Works):
    def __init__(self, hands):
        super().__init__(hands)
        self.lock = None

    def build(self, sails):
        self.lock = Lock(sails)


class Grinding(Works):
    def grind(self, sacks, fineness=0.5):
        rows = self.rows_of(sacks)
        self.hands.start(rows)
        return [row for row in rows if row.fineness > fineness]


class Stones(Grinding, WindWorks):
    """Stones that the wind turns."""
