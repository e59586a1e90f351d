"""Bookings as they stand in the harbour's book."""


class BerthBook:
    """A page of the book for each pier."""

    def __init__(self, piers):
        self.pages = {pier: [] for pier in piers}

    def write_line(self, pier, ship):
        self.pages[pier].append(ship.name)

    def strike_out(self, pier, name):
        lines = self.pages[pier]
        if name in lines:
            lines.remove(name)

    def lines_of(self, pier):
        return list(self.pages[pier])


class TideTable:
    """High water by hour."""

    def __init__(self, hours):
        self.hours = sorted(hours)

    def next_high(self, now):
        return next((hour for hour in self.hours if hour >= now), self.hours[0])

    def is_high(self, now):
        return any(abs(hour - now) < 1 for hour in self.hours)

    def span(self):
        return self.hours[-1] - self.hours[0]
