def collect(sacks, group: str, squeeze: bool = False):
    found = {}
    for sack in sacks:
        found.setdefault(sack[group], []).append(sack)
    return found, squeeze, group
