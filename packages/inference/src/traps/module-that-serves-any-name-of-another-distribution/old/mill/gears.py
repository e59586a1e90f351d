def ratio(teeth, other):
    return teeth / other


class Gear:
    def __init__(self, teeth):
        self.teeth = teeth

    def mesh(self, other):
        return ratio(self.teeth, other.teeth)
