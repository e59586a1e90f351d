from .sacks import SacksMixin


class Barn:
    def put_sack(self, sack):
        self.floor.drop(sack)


class Mill(SacksMixin):
    def __init__(self, name):
        self.name = name

    def run(self):
        return [stone.turn() for stone in self.stones]


class WindMill(Mill):
    def put_sack(self, sack):
        self.hoist(sack)
        super().put_sack(sack)
