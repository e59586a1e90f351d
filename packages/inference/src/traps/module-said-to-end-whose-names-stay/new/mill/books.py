"""The books of the mill."""
import warnings

warnings.warn("mill.books is deprecated as an interface. See the guide.", DeprecationWarning, stacklevel=2)


class Entry:
    """One line of the books: what, under which name, and where it is written."""

    def __init__(self, name, place, marks=(), extras=(), book=None):
        self.name = name
        self.place = place
        self.marks = tuple(marks)
        self.extras = tuple(extras)
        self.book = book

    def load(self, checked=True):
        if checked:
            self.require()
        return self.resolve()

    def resolve(self):
        return self.book.find(self.place, self.marks)

    def require(self):
        if self.book is None:
            raise ValueError(self.name)


def read_entries(lines):
    """All entries of these lines."""
    return [Entry(*line.split("=")) for line in lines if line]
