class Crew:
    """Those who load a ship."""

    def __init__(self, hands):
        self.hands = hands

    def share(self, wages):
        """What each gets."""
        return {hand.name: wages * hand.part for hand in self.hands}

    def strength(self):
        """How many can work."""
        return sum(1 for hand in self.hands if not hand.ill)
