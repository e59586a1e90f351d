from .store import Store


class Barn:
    def drop(self, sack):
        self.floor.drop(sack)


class Mill:
    def __init__(self, name):
        self.name = name

    @property
    def store(self) -> Store:
        return self._store

    def run(self):
        return [stone.turn() for stone in self.stones]

    def __getattr__(self, name):
        return self.former(name)


class WindMill(Mill):
    pass
