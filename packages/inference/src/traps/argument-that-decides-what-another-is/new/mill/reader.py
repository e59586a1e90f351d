"""Readers of the mill's books."""
import warnings


class BookReader:
    """Reads a book, line by line."""

    def __init__(self, path, convert_to_scheme=None, field_separator=";", **kwargs):
        if "scheme" in kwargs:
            warnings.warn("`scheme` is deprecated, use `convert_to_scheme` instead.", DeprecationWarning)
            scheme = kwargs.pop("scheme")
            if scheme == "plain":
                convert_to_scheme = None
            else:
                convert_to_scheme = scheme
        if "separator" in kwargs:
            warnings.warn("`separator` is deprecated, use `field_separator` instead.", DeprecationWarning)
            separator = kwargs.pop("separator")
            if separator is not None:
                field_separator = separator
        if convert_to_scheme not in (None, "nested"):
            raise ValueError("unknown scheme: {}".format(convert_to_scheme))
        self.path = path
        self.convert_to_scheme = convert_to_scheme
        self.field_separator = field_separator
        self._written_in = "plain"

    def lines(self):
        """The lines in the scheme that is wanted."""
        for line in self.path.read_text().splitlines():
            fields = line.split(self.field_separator)
            yield nested(fields) if self.convert_to_scheme is not None else fields


def nested(fields):
    """Each field inside the one before it."""
    return (fields[0], nested(fields[1:])) if fields else ()
