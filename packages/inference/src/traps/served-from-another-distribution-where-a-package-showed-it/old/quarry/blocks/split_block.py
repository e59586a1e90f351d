class SplitBlock:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def weight(self):
        return self.left.weight() + self.right.weight()
