class Entry:
    """A line of the log."""

    def __init__(self, text, at, seen=()):
        self.text = text
        self.at = at
        self.seen = seen

    def copy(self, *, update=None, reset=False):
        if reset:
            self.seen = ()
        return Entry(**{**vars(self), **(update or {})})

    def is_old(self):
        return self.at.year < 1990
