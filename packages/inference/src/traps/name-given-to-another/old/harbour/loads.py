"""Loads of a ship."""
from harbour.holds import Hold, JointHold


def even_load(count):
    if count < 1:
        raise ValueError("a ship has at least one hold")
    weights = [1.0 / count] * count
    hold = Hold(weights, names=range(count))
    hold.settle(by="weight")
    return hold


def even_joint_load(rows, columns):
    cells = [(row, column) for row in range(rows) for column in range(columns)]
    hold = JointHold([1.0 / len(cells)] * len(cells), cells=cells)
    hold.balance(rows, columns)
    return hold
