"""Marks on sacks."""


def checked(name, value):
    if value < 0:
        raise ValueError(f"{name} is below zero")
    return value


def mark(sacks, fill=0, default_value=1):
    """Marks sacks, and those without a mark of their own with the default."""
    checked("fill", fill)
    checked("default_value", default_value)
    marks = []
    for sack in sacks:
        if isinstance(sack, tuple):
            sack, value = sack
            if value is None:
                value = fill
        else:
            value = default_value
        marks.append((sack, value))
    return marks
