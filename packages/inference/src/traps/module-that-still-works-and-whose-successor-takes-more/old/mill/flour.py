def bran(flour):
    """The share of bran."""
    husks = sum(flour.count(x) for x in ("husk", "chaff", "bran"))
    try:
        return husks * 100.0 / len(flour)
    except ZeroDivisionError:
        return 0.0
