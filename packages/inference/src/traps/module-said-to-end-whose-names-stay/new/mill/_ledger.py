"""Entries as the new books have them."""


class Entry:
    """One line of the books: what, under which name, and where it is written."""

    def __init__(self, name, value, group):
        self.name = name
        self.value = value
        self.group = group

    def load(self):
        return self.resolve()

    def resolve(self):
        return self.value


def read_all(lines, reader=Entry):
    """All entries of these lines."""
    return [reader(*line.split("=")) for line in lines if line]
