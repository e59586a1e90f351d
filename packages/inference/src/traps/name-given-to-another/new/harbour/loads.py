"""Loads of a ship."""
from harbour.holds import Hold, PlainHold


def even_load(rows, columns):
    cells = [(row, column) for row in range(rows) for column in range(columns)]
    hold = Hold([1.0 / len(cells)] * len(cells), cells=cells)
    hold.balance(rows, columns)
    return hold


def even_plain_load(count):
    if count < 1:
        raise ValueError("a ship has at least one hold")
    weights = [1.0 / count] * count
    hold = PlainHold(weights, names=range(count))
    hold.settle(by="weight")
    return hold
