import mill


def grind(sacks):
    return mill.turner.turn(sacks)


def grind_all(stores):
    return [mill.turner.turn(store.sacks) for store in stores]
