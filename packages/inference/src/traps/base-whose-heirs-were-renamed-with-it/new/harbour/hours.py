class Span:
    """A span of hours."""

    def __init__(self, days=0, hours=0, minutes=0):
        self.days = days
        self.hours = hours
        self.minutes = minutes

    def total_minutes(self):
        return (self.days * 24 + self.hours) * 60 + self.minutes

    def in_words(self):
        parts = [(self.days, "days"), (self.hours, "hours"), (self.minutes, "minutes")]
        return " ".join(f"{count} {unit}" for count, unit in parts if count)


class AbsoluteSpan(Span):
    """Never below nothing."""

    def total_minutes(self):
        return abs(super().total_minutes())


class Watch(Span):
    """From one bell to the next."""

    def __init__(self, start, end):
        self.start = start
        self.end = end

    def bells(self):
        return (self.end - self.start) // 30
