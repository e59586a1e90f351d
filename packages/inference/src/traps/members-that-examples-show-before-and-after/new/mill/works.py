from .hulls import Hull


class WindMill:
    def __init__(self, name, hull: Hull):
        self.name = name
        self.hull = hull

    def sailcloth(self, number):
        with self.loft.open() as loft:
            return loft.cut(number, of=self.name)

    def put_sack(self, sack):
        self.store.enter(sack, by="hand")

    def put_all(self, sacks):
        for row in self.store.rows_for(sacks):
            row.fill()

    def run(self):
        return self.name


class Barn:
    def lock(self):
        return self.keys.turn(self.door)
