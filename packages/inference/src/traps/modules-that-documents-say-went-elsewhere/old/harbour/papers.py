class Papers:
    """What a ship shows when it comes in."""

    def __init__(self, ship):
        self.ship = ship
        self.ledger = []

    def enter(self, line):
        self.ledger.append((self.ship, line))
