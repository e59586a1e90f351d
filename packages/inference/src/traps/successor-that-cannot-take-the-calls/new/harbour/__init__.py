class Quay:
    def __init__(self, ships, tide):
        self.ships = ships
        self.tide = tide

    def open(self):
        return iter(self.ships)


def gather(children, quiet=()):
    return [child.wait() for child in children if child not in quiet]
