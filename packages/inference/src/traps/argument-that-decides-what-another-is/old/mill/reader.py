"""Readers of the mill's books."""


class BookReader:
    """Reads a book, line by line."""

    def __init__(self, path, scheme="plain", separator=";"):
        if scheme not in ("plain", "nested"):
            raise ValueError("unknown scheme: {}".format(scheme))
        self.path = path
        self.scheme = scheme
        self.separator = separator
        self._written_in = "plain"

    def lines(self):
        """The lines in the scheme that is wanted."""
        for line in self.path.read_text().splitlines():
            fields = line.split(self.separator)
            yield nested(fields) if self.scheme != self._written_in else fields


def nested(fields):
    """Each field inside the one before it."""
    return (fields[0], nested(fields[1:])) if fields else ()
