"""How fine flour is."""
import warnings


def bran(flour):
    """The share of bran in percent (DEPRECATED)."""
    warnings.warn("bran is deprecated; please use `bran_fraction` instead.", DeprecationWarning)
    husks = sum(flour.count(x) for x in ("husk", "chaff", "bran"))
    try:
        return husks * 100.0 / len(flour)
    except ZeroDivisionError:
        return 0.0


def bran_fraction(flour):
    """The share of bran, between 0 and 1."""
    husks = sum(flour.count(x) for x in ("husk", "chaff", "bran"))
    if len(flour) == 0:
        return 0
    return husks / len(flour)


def germ(flour):
    """The share of germ in percent (DEPRECATED)."""
    warnings.warn("germ is deprecated; please use `germ_percentage` instead.", DeprecationWarning)
    return germ_percentage(flour)


def germ_percentage(flour):
    """The share of germ in percent."""
    germs = sum(flour.count(x) for x in ("germ", "bud"))
    try:
        return germs * 100.0 / len(flour)
    except ZeroDivisionError:
        return 0.0
