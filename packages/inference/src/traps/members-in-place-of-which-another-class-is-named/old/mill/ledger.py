import warnings

from mill.sums import total


class Page:
    def __init__(self, rows):
        self.rows = rows

    def pretty(self, resolve=False):
        """Deprecated."""
        warnings.warn("`pretty` is deprecated, use `Writer.to_text` instead", DeprecationWarning)
        return Writer.to_text(self, resolve)

    def reckon(self):
        """Sum up the page."""
        warnings.warn("page.reckon() is deprecated, please use page.total() instead", DeprecationWarning)
        return self.sum()

    def sum(self):
        return total(self.rows)


class Writer:
    @staticmethod
    def to_text(page, resolve=False):
        return "\n".join(map(str, page.rows)) if resolve else repr(page.rows)
