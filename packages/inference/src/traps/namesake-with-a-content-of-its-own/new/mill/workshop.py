from mill.stones import FlintStone, SandStone


def pick_stone(name, **settings):
    stones = {"flint": FlintStone, "sand": SandStone}
    if name not in stones:
        raise ValueError("no such stone", name)
    made = stones[name]
    return made(**settings)


def sharpen(stone, angle, coolant):
    stone.turn(angle)
    for edge in stone.edges():
        edge.grind(angle, stone.hardness, coolant)
    return stone
