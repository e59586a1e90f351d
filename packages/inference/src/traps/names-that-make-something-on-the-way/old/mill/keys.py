class Key:
    def __init__(self, teeth):
        self.teeth = teeth


class Lock:
    def __init__(self, name, turns):
        self.name = name
        self.turns = turns


def open_lock(key):
    return key.teeth == (1, 2, 3)
