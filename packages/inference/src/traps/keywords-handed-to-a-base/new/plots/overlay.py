class Plot:
    def __init__(self, element, ranges=None, batched=True, **params):
        self.element = element
        self.ranges = ranges
        self.batched = batched
        self.params = params


class Overlay(Plot):
    def __init__(self, element, **params):
        self.lines = element.lines()
        super().__init__(element, **params)
        self.lines.sort()


def read_sheet(path, rows, columns=None, engine=None):
    return _read_sheet(path.using(engine), rows, columns)


def _read_sheet(path, rows, columns=None):
    return path.read(rows, columns)
