def collect(sacks, groups: tuple[str, ...], squeeze: bool = False):
    found = {}
    for sack in sacks:
        found.setdefault(sack[groups], []).append(sack)
    return found, squeeze, groups
