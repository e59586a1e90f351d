class WindMill:
    def __init__(self, name, depth):
        self.name = name
        self._depth = depth

    @property
    def depth(self):
        """How deep the race is."""
        return self._depth

    def sails_of(self, number):
        return [sail for sail in self.all_sails if sail.number == number]

    def put(self, sack):
        self.hoist.lift(sack)

    def run(self):
        return self.name


class Barn:
    def depth(self):
        return len(self.rows)

    def sweep(self):
        self.rows = []

    def close(self):
        self.door.shut()
