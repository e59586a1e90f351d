class BoardExpr:
    def __init__(self, length, width):
        self.length = length
        self.width = width

    def area(self):
        """How much wood it has."""
        return self.length * self.width

    def saw_off(self, length):
        if length > self.length:
            raise ValueError(length)
        self.length = self.length - length

    def nail(self, other):
        other.under = self
