class DropStone:
    def __init__(self, stonename, forced=False):
        self.stonename = stonename
        self.forced = forced

    def order(self):
        return "DROP " + self.stonename


class LoadStone:
    def __init__(self, stone_name, forced=False):
        self.stone_name = stone_name
        self.forced = forced

    def order(self):
        return "LOAD " + self.stone_name


def sift(sack, max_size=None):
    if max_size is not None:
        sack.cut(max_size)
    return sack.out()


def wait(gate, timeout_ms=None):
    gate.wait(timeout_ms)
    return gate.open()
