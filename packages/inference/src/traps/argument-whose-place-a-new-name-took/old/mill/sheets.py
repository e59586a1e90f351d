import json


def check(page, strict=True, level=1):
    """Whether a page of the ledger can be read."""
    if strict and "rows" not in page:
        raise ValueError(page)
    return len(page.get("rows", [])) >= level


class Stamp:
    """What is put on a sack.

    Args:
        label: What it is called.
        ink (str): What is written on it.
    """

    def __init__(self, label, ink=None):
        self.label = label
        self.ink = ink

    def show(self):
        return json.dumps([self.label, self.ink])


def blend(first=None, second=None):
    """Grain of two sorts."""
    return (first or []) + (second or [])


def save(path, mode="w", deep=False):
    """Writes a page."""
    with open(path, mode) as out:
        out.write("deep" if deep else "")


def grind(stone, value=1, speed=1):
    """Grain between stones.

    Args:
        stone: Which of them.
        value: What it weighs.
        speed: Of the wheel.
    """
    return [stone, value * speed]
