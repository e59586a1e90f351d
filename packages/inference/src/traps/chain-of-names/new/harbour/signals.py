class NightLight:
    """By day."""

    def __init__(self, mast):
        self.mast = mast

    def show(self, shape):
        self.mast.hoist(shape, colour='black', seconds=30)
        return len(self.mast.hoists) - 1

class LampSignal:
    """By night."""

    def __init__(self, mast):
        self.mast = mast

    def show(self, lamp):
        self.mast.hoist(lamp.glass, colour='red', seconds=7)
        return len(self.mast.hoists) - 2
