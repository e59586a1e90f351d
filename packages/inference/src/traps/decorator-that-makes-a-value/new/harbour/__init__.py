class once:
    def __init__(self, make):
        self.make = make

    def __get__(self, ship, owner):
        ship.__dict__[self.make.__name__] = result = self.make(ship)
        return result


class Ship:
    @once
    def holds(self):
        return [deck.hold for deck in self.decks if deck.hold]
