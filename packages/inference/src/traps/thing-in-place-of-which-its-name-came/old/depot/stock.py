class Stock:
    def __init__(self, tables):
        self.tables = tables

    def count(self, table=None, empty=False):
        """Counts what lies there."""
        return len([row for row in table.rows if empty or row.amount])
