class Plot:
    def __init__(self, element, ranges=None, batched=True, **params):
        self.element = element
        self.ranges = ranges
        self.batched = batched
        self.params = params


class Overlay(Plot):
    def __init__(self, element, ranges=None, batched=True, keys=None, **params):
        super().__init__(element, ranges=ranges, batched=batched, **params)
        self.keys = keys


def read_sheet(*args, **kwargs):
    return _read_sheet(*args, **kwargs)


def _read_sheet(path, rows, columns=None):
    return path.read(rows, columns)
