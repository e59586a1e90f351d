class Signals:
    """Reads signals."""

    def __init__(self, book, path=None, default="white"):
        self.book = book
        self.path = path
        self.default = default
        self.signals = self.find_signals()

    def find_signals(self):
        return {flag.name: flag.meaning for flag in self.book.flags if flag.path == self.path}

    def available(self):
        return tuple(sorted(self.signals))

    def meaning_of(self, flag):
        return self.signals.get(flag, self.default)
