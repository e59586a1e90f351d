def open_sack(path=None, mode=None, level=9, handle=None, at=0):
    """Read a sack in parts."""
    if mode and "b" not in mode:
        mode += "b"
    if handle is None:
        handle = open(path, mode or "rb")
    return [mode, level, handle, at]


def press(olives, cold=True, times=1):
    """Press olives."""
    return [olives * times, cold]
