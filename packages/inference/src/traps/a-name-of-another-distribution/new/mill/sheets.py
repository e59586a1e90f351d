class Table:
    """A table that is shown."""

    def __init__(self, rows):
        self.rows = rows


class Grain:
    """What is ground."""

    def __init__(self, kind):
        self.kind = kind


def count(table, grain: Grain) -> int:
    return len(table)
