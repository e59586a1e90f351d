"""Charts of what was ground."""


def bars(rows, labels=None, limits=None, style="real", colour="plain"):
    """Bars of numbers, or of their size with the phase as colour."""
    sizes = {"real": [row.real for row in rows], "abs": [abs(row) for row in rows]}[style]
    colours = [phase(row) if colour == "phase" else None for row in rows]
    return clip(list(zip(labels or rows, sizes, colours)), limits)


def lines(rows, labels=None):
    """One line for each row."""
    return [(label, row) for label, row in zip(labels or rows, rows)]


def clip(drawn, limits):
    return [one for one in drawn if limits is None or limits[0] <= one[1] <= limits[1]]


def phase(row):
    return row.imag / (row.real or 1)
