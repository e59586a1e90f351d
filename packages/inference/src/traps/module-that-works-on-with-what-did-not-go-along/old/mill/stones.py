def grind(grain, gap=2):
    """Makes meal of grain."""
    return [kernel / gap for kernel in grain if kernel > gap]


def crush(grain, weight):
    """Breaks grain that is to be brewed."""
    return sorted(kernel * weight for kernel in grain)[1:]


def polish(stone, cloth="wool"):
    for side in stone.sides:
        side.rub(cloth)
    return stone


def carve(stone, furrows=12):
    angle = 360 / furrows
    return [stone.cut(angle * i) for i in range(furrows)]
