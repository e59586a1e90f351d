class Ship:
    @property
    def holds(self):
        return [deck.hold for deck in self.decks if deck.hold]
