class Crew:
    """Those who load a ship."""

    def __init__(self, hands):
        self.hands = hands

    @property
    def share(self):
        """What each gets."""
        if not all(hasattr(hand, "part") for hand in self.hands):
            raise AttributeError("without parts there is nothing to share")
        return self._share

    def _share(self, wages):
        return {hand.name: wages * hand.part for hand in self.hands}

    @property
    def strength(self):
        """How many can work."""
        return sum(1 for hand in self.hands if not hand.ill)
