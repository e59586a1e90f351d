"""How fine flour is."""


def bran(flour):
    """The share of bran in percent."""
    husks = sum(flour.count(x) for x in ("husk", "chaff", "bran"))
    try:
        return husks * 100.0 / len(flour)
    except ZeroDivisionError:
        return 0.0


def germ(flour):
    """The share of germ in percent."""
    germs = sum(flour.count(x) for x in ("germ", "bud"))
    try:
        return germs * 100.0 / len(flour)
    except ZeroDivisionError:
        return 0.0
