class Hull:
    def __init__(self, depth):
        self.depth = depth
