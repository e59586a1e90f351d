"""Readers of the mill's books."""


class BookReader:
    """What all readers have."""

    def rows(self, book_id, book_info):
        raise NotImplementedError

    def name(self):
        return type(self).__name__


class SackReader(BookReader):
    """Reads sacks."""

    def marks(self):
        return sorted(self.lines)


class MarkReader(BookReader):
    """Reads their marks."""

    def rows(self, key, info):
        return [(key, row, info.get("mark")) for row in self.lines if row]
