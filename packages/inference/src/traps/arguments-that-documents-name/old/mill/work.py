def turn(sacks, speed):
    return wheel(sacks).spin(speed)


def sift(flour, mesh=None):
    return flour.through(mesh)


def roast(beans, heat=None):
    return beans.over(heat)


def pack(flour, size=1, weight=1, lid=None):
    if weight:
        flour = flour.weighed(weight, lid)
    return flour.cut(size)


def press(seeds, firm=False, **options):
    rough = options.pop("rough", False)
    if rough:
        seeds = seeds.broken()
    return seeds.pressed(firm, **options)


def wheel(sacks):
    return sacks
