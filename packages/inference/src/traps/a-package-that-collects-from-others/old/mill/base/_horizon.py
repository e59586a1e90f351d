class Horizon:
    """How far ahead the mill plans."""

    def __init__(self, days):
        self.days = sorted(days)

    def last(self):
        return self.days[-1]
