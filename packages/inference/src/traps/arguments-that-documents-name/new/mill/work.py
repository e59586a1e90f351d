def turn(sacks, pace):
    return axle(sacks).drive(rate=pace)


def sift(flour, *, gauge=None):
    return [grain for grain in flour if grain.size < gauge]


def roast(beans, *, warmth=None, colour=None):
    return [bean.brown(colour, warmth) for bean in beans]


def pack(flour, size=1):
    return flour.cut(size)


def press(seeds, firm=False, **options):
    return seeds.pressed(firm, **options)


def axle(sacks):
    return sacks
