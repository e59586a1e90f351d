class Entry:
    """A line of the log."""

    def __init__(self, text, at, seen=()):
        self.text = text
        self.at = at
        self.seen = seen

    def fresh_copy(self, **more):
        """A line of the same text that nobody has seen."""
        more.setdefault("at", now())
        return type(self)(self.text, **more)

    def is_old(self):
        return self.at.year < 1990


def now():
    raise NotImplementedError
