"""Water levels."""


class Hours:
    """Hours of a day in their order."""

    def __init__(self, hours):
        self.hours = sorted(hours)

    def next_high(self, now):
        return next((hour for hour in self.hours if hour >= now), self.hours[0])

    def is_high(self, now):
        return any(abs(hour - now) < 1 for hour in self.hours)

    def span(self):
        return self.hours[-1] - self.hours[0]


class TideTable(Hours):
    """High water by hour."""
