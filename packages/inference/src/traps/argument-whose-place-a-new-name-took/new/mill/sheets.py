import json


def check(sheet=None, strict=True, level=1, margin=0, page=None):
    """Whether a page of the ledger can be read."""
    # the former name is taken as well
    if sheet is not None:
        pass
    elif page is not None:
        sheet = page
    else:
        raise TypeError("a sheet has to be given")
    if strict and "rows" not in sheet:
        raise ValueError(sheet)
    return len(sheet.get("rows", [])) - margin >= level


class Stamp:
    """What is put on a sack.

    Args:
        label: What it is called.
        text (str): What is written on it.
        ink (str): Deprecated alias to :attr:`text`. Goes in the next release.
    """

    def __init__(self, label, text=None, ink=None):
        self.label = label
        self.text = text if text is not None else ink

    def show(self):
        return json.dumps([self.label, self.text])


def blend(base=None, second=None, first=None):
    """Grain of two sorts, on some that is there."""
    return (base or []) + (first or []) + (second or [])


def save(title=None, mode="w", deep=False, path=None):
    """Writes a page, called as its file where it has no name."""
    if title is None:
        title = path
    with open(path, mode) as out:
        out.write(title + ("deep" if deep else ""))


def grind(stone=None, value=1, speed=1):
    """Grain between stones.

    Args:
        stone: Deprecated. It was renamed once, and the value is ignored now.
        value: What it weighs.
        speed: Of the wheel.
    """
    return [None, value * speed]
