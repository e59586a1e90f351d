"""What came of a day."""


class Results:
    """What came of a day's work."""

    def __init__(self, sacks):
        self.sacks = sacks
        self.flour = None
        self.bran = None
        self.hours = None
        self.wind = None
        self.sky = None

    def describe(self, unit="kg"):
        """Tell what came of the day, the best first."""
        totals = {"flour": self.flour, "bran": self.bran}
        return "; ".join(f"{name}: {totals[name]} {unit}" for name in sorted(totals, key=totals.get))

    def to_rows(self, head):
        """The log of the day, a row for each sack."""
        rows = [head]
        for number, sack in enumerate(self.sacks):
            rows.append((number, sack.mass, sack.mass * 0.75, sack.mass * 0.25))
        return rows

    @property
    def is_quiet(self):
        """No wind at all."""
        return not any(self.wind or [])

    def weigh(self, scale):
        """Put all sacks on a scale."""
        return scale(self.sacks)
