class DropStone:
    def __init__(self, stone, forced=False):
        self.stone = stone
        self.forced = forced

    def order(self):
        return "DROP " + self.stone.meta.title()


class LoadStone:
    def __init__(self, stone, forced=False):
        self.stone = stone
        self.forced = forced

    def order(self):
        return "LOAD " + self.stone.upper()


def sift(sack, min_size=None):
    if min_size is not None:
        sack.cut(min_size)
    return sack.out()


def wait(gate, timeout_seconds=None):
    gate.wait(timeout_seconds)
    return gate.open()
