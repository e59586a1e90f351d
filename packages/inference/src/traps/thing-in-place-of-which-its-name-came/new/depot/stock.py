class Stock:
    def __init__(self, tables):
        self.tables = tables

    def find(self, name):
        return next(table for table in self.tables if table.title == name)

    def count(self, table_name=None, empty=False):
        """Counts what lies there."""
        return len([row for row in self.find(table_name).rows if empty or row.amount])
