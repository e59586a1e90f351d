from mill.sums import total


class Page:
    def __init__(self, rows):
        self.rows = rows

    def sum(self):
        return total(self.rows)


class Writer:
    @staticmethod
    def to_text(page, resolve=False):
        return "\n".join(map(str, page.rows)) if resolve else repr(page.rows)
