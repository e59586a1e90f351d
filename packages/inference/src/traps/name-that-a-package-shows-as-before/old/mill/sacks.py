def fill(sacks, flour):
    filled = []
    for sack in sacks:
        sack.weight = min(sack.room, flour.left)
        flour.left -= sack.weight
        filled.append(sack)
    return filled


def empty(sacks):
    return [sack.weight for sack in sacks if sack.weight > 0 and not sack.sealed]


def weigh(sacks):
    return sum(sack.weight for sack in sacks if sack.sealed)
