"""Charts of what was ground."""


def bars(rows, labels=None, limits=None):
    """Bars of plain numbers."""
    drawn = [(label, row.real) for label, row in zip(labels or rows, rows)]
    return clip(drawn, limits)


def bars_complex(rows, labels=None, limits=None):
    """Bars whose colour is the phase."""
    drawn = [(label, abs(row), phase(row)) for label, row in zip(labels or rows, rows)]
    return clip(drawn, limits)


def lines(rows, labels=None):
    """One line for each row."""
    return [(label, row) for label, row in zip(labels or rows, rows)]


def plain_lines(rows, labels=None):
    """Lines without a mark."""
    return [(label, row, None) for label, row in zip(labels or rows, rows)]


def clip(drawn, limits):
    return [one for one in drawn if limits is None or limits[0] <= one[1] <= limits[1]]


def phase(row):
    return row.imag / (row.real or 1)
