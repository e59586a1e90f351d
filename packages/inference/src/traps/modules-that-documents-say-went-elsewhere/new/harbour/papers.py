class Papers:
    """What a ship shows when it comes in."""

    def __init__(self, ship):
        self.ship = ship
        self.journal = []

    def enter(self, line):
        self.journal.append((self.ship, line))
