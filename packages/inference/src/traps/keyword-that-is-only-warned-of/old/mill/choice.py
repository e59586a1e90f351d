class Choice:
    """One of several stones."""

    def __init__(self, stones, reduction="sum", mask=False, key=None):
        self.stones = stones
        self.reduction = reduction
        self.mask = mask
        self.key = key
