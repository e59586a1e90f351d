import struct
import warnings


class PaperFile:
    """A file on paper."""

    def __init__(self):
        warnings.warn("PaperFile is deprecated, use CardFile instead", DeprecationWarning)
        self.sheets = {}

    def read(self, path):
        for sheet in open(path):
            number, text = sheet.split(":")
            self.sheets[number] = text

    def columns(self):
        return [struct.unpack("<i", sheet) for sheet in self.sheets.values()]
