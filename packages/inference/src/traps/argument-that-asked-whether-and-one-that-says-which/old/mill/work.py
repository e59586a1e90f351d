class Worker:
    def __init__(self, config, mill, use_water):
        self.use_water = use_water
        self.mill = mill
        self.set_up(config, mill, use_water)

    def set_up(self, config, mill, use_water):
        self.stones = mill.stones(config, use_water)


class Sieve(Worker):
    def set_up(self, config, mill, use_water):
        self.stones = mill.sieves(config, use_water)


class Press(Worker):
    def set_up(self, config, mill, use_cache):
        self.stones = mill.presses(config, use_cache)


class DropSack:
    def __init__(self, sackname: str, forced: bool = False):
        self.sackname = sackname
        self.forced = forced

    def order(self):
        return f"DROP {self.sackname}"
