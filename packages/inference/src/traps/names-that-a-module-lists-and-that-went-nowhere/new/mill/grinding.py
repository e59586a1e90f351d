def grind(sack):
    return [stone.turn(grain) for grain in sack for stone in sack.stones]
