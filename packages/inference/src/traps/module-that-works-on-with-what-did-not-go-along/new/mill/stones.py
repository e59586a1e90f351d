import warnings

from mill.rollers import crush, grind

warnings.warn("mill.stones is deprecated, use mill.rollers instead", DeprecationWarning, stacklevel=2)


def polish(stone, cloth="wool"):
    for side in stone.sides:
        side.rub(cloth)
    return stone


def carve(stone, furrows=12):
    angle = 360 / furrows
    return [stone.cut(angle * i) for i in range(furrows)]
