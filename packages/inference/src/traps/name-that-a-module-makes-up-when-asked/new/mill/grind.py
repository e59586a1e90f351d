from mill.state import this


def grind(sacks):
    return this.turn(sacks)


def grind_all(stores):
    return [this.turn(store.sacks) for store in stores]
