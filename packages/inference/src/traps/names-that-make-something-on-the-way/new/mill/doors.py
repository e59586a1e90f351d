from .keys import Key, open_lock


class Door:
    def fit_lock(self, lock):
        self.lock = lock
        return self

    async def ring(self, hand):
        return await hand.ring(self)

    def paint(self, colour):
        self.colour = colour
        return self


def measure(key):
    return len(key.teeth), key.teeth


class Cutter:
    def __init__(self, teeth):
        self.teeth = teeth

    def run(self):
        return Key(self.teeth)
