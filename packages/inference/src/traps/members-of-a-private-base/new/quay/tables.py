import warnings


class _Table:
    """Rows with a head."""

    def __init__(self, rows, heading=None):
        self.rows = rows
        self.heading = heading

    def update(self):
        warnings.warn("update is deprecated, use update_head instead", DeprecationWarning)
        self.update_head()

    def update_head(self):
        """Brings the head up to date."""
        self.heading = {"rows": len(self.rows), "columns": len(self.rows[0]) if self.rows else 0}

    def write(self, path, separator=","):
        with open(path, "w") as out:
            out.writelines(separator.join(map(str, row)) for row in self.rows)


class TideTable(_Table):
    """Hours of high water."""


class LogTable(_Table):
    """Who came and went."""

    def __init__(self, rows):
        super().__init__(rows, {})


class _Draft:
    """Nobody derives from it."""

    def end(self):
        return sorted(self.__dict__.items())
