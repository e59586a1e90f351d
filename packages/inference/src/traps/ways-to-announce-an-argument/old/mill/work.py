from mill.ending import by_keyword_soon, deprecate_dims, ending_deprecated, make_keyword_only, rename_parameter, settle_marks, settle_share


def grind(sacks, stones=2, heat=0):
    return [sack.put(stones) for sack in sacks], heat


def sift(flour, mesh=3, times=1):
    return flour.shake(mesh, times)


def total(flour, dims=None, keep=False):
    return flour.sum(dims, keep)


def weigh(flour, unit="kg", pan=None):
    return flour.mass(unit, pan)


def post(letter, carrier=None, **options):
    return letter.send(carrier, **options)


@deprecate_dims
def mean(flour, dim=None, keep=False):
    return flour.mean(dim, keep)


@rename_parameter("3.1", "wind", "breeze")
def turn(sails, breeze=0):
    return sails.angle(breeze)


@make_keyword_only("3.1", "open_at")
def guard(gate, keys, open_at=6, shut_at=20):
    return gate.keep(keys, open_at, shut_at)


@by_keyword_soon
def bake(dough, *, heat=200, hours=1):
    return dough.rise(heat, hours)


def divide(flour, portion=None, share=None):
    if share:
        portion = settle_share(share, portion)
    return flour.cut(portion)


def mark(sacks, shown=None, marks=None):
    shown = settle_marks(marks, shown)
    return [sack.sign(shown) for sack in sacks]


def hang(sails, width=None, height=None, *, sail_width=None, sail_height=None):
    if sail_width is not None or sail_height is not None:
        ending_deprecated("3.1", "sail_width and sail_height", "width or height")
    for sail in sails:
        if sail_width is not None:
            sail.width = sail_width
        if sail_height is not None:
            sail.height = sail_height
        if width is not None:
            sail.width = width
        if height is not None:
            sail.height = height


def light(lamps, **options):
    return lamps.shine(**options)


def dim(lamps, **options):
    return lamps.shine(**options)


class Crane:
    def __init__(self, **options):
        self.options = options


class Hoist(Crane):
    pass


class Tower(Hoist):
    def __init__(self, *parts, **options):
        super().__init__(**options)
        self.parts = parts
