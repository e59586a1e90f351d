from .sacks import Sack


class Worker:
    def __init__(self, config, mill, engine):
        self.engine = engine
        self.mill = mill
        self.set_up(config, mill, engine)

    def set_up(self, config, mill, engine):
        self.stones = mill.stones(config, engine)


class Sieve(Worker):
    def set_up(self, config, mill, engine):
        self.stones = mill.sieves(config, engine)


class Press(Worker):
    def set_up(self, config, mill, cache):
        self.stones = mill.presses(config, cache)


class DropSack:
    def __init__(self, sack: Sack, forced: bool = False):
        self.sack = sack
        self.forced = forced

    def order(self):
        return f"DROP {self.sack.path}"
