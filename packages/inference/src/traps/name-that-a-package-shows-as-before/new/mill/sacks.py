def _fill_plain(sacks, flour):
    filled = []
    for sack in sacks:
        sack.weight = min(sack.room, flour.left)
        flour.left -= sack.weight
        filled.append(sack)
    return filled
