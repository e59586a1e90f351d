def open_sack(stuff, mode="rb", level=9, size=1024):
    """Read a sack in parts."""
    parts = []
    while True:
        part = stuff.take(size)
        if not part:
            break
        parts.append(part)
    return [mode, level, parts]


def press(olives, times=1, cold=True):
    """Press olives."""
    return [olives * times, cold]
