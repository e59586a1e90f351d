class _Table:
    """Rows with a head."""

    def __init__(self, rows, head=None):
        self.rows = rows
        self.head = head

    def update(self):
        """Brings the head up to date."""
        self.head = {"rows": len(self.rows), "columns": len(self.rows[0]) if self.rows else 0}

    def write(self, path, sep=","):
        with open(path, "w") as out:
            out.writelines(sep.join(map(str, row)) for row in self.rows)


class TideTable(_Table):
    """Hours of high water."""


class LogTable(_Table):
    """Who came and went."""

    def __init__(self, rows):
        super().__init__(rows, {})


class _Draft:
    """Nobody derives from it."""

    def finish(self):
        return sorted(self.__dict__.items())
