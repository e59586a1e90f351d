import re

from mill.stones import FlintStone, SandStone

grain_re = re.compile(r"^([a-z]+)-v(\d+)$")
husk_re = re.compile(r"^([a-z]+)$")


def pick_stone(stone):
    if stone in ("flint", "hard") or (isinstance(stone, int) and stone < 0):
        return FlintStone
    elif stone in ("sand", "soft") or (isinstance(stone, int) and stone >= 0):
        return SandStone
    raise ValueError("no such stone", stone)


def sharpen(stone, angle):
    stone.turn(angle)
    for edge in stone.edges():
        edge.grind(angle, stone.hardness)
    return stone


def version_of(name):
    return grain_re.search(name).group(2)


def is_husk(name):
    return husk_re.search(name) is not None
