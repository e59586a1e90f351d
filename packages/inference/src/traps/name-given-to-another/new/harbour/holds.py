"""Where loads lie."""


class PlainHold:
    def __init__(self, weights, names):
        self.weights, self.names = weights, names

    def settle(self, by):
        self.names = sorted(self.names, key=lambda name: (by, self.weights[name]))


class Hold:
    def __init__(self, weights, cells):
        self.weights, self.cells = weights, cells

    def balance(self, rows, columns):
        self.cells = [self.cells[row * columns : (row + 1) * columns] for row in range(rows)]
