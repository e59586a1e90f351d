import tables as tb

TableType = tb.Table


class Table:
    """A table that is shown."""

    def __init__(self, rows):
        self.rows = rows


class Grain:
    """What is ground."""

    def __init__(self, kind):
        self.kind = kind


GrainType = Grain


def count(table: TableType, grain: GrainType) -> int:
    return len(table)
