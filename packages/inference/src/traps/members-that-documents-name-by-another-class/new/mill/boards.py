class Board:
    def __init__(self, length, width):
        self.length = length
        self.width = width

    def area(self):
        """How much wood it has."""
        return self.length * self.width

    def shorten(self, length):
        for saw in self.saws.sharp():
            saw.cut(self, at=length)

    def fasten(self, other):
        self.joints.append(self.clamps.join(self, other))
