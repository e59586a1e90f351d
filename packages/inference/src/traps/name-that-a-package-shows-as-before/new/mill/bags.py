from mill.sacks import _fill_plain


def fill(sacks, flour):
    """Fills all of them, in the order in which they stand."""
    if not sacks:
        raise ValueError("no sacks")
    kinds = {type(sack) for sack in sacks}
    if len(kinds) > 1:
        raise TypeError("sacks of several kinds")
    return _fill_plain(sacks, flour)
