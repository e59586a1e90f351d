def bran(flour, husks):
    """The share of bran."""
    found = sum(flour.count(x) for x in husks)
    try:
        return found * 100.0 / len(flour)
    except ZeroDivisionError:
        return 0.0
