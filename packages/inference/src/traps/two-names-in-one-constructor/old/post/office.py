class Office:
    def __init__(self, counters=None, **kwargs):
        self.counters = counters
        self.till = Till(**kwargs)


class Till:
    def __init__(self, coins=0, clerk=None):
        self.coins = coins
        self.clerk = clerk
