class Stream:
    """Goods that come one after the other."""

    def __init__(self, gate):
        self.gate = gate

    def flow(self):
        return list(self.gate)
