import warnings

from mill.ending import deprecate_dims, deprecate_kwarg, rename_parameter, renamed, settle_marks, settle_share

RENAMED_OPTIONS = {"courier": "carrier", "speed": "pace"}


@deprecate_kwarg(old_arg_name="stones", new_arg_name="wheels")
def grind(sacks, wheels=2, heat=0):
    return [sack.put(wheels) for sack in sacks], heat


@rename_parameter("3.2", "mesh", "gauge")
def sift(flour, gauge=3, times=1):
    return flour.shake(gauge, times)


@deprecate_dims
def total(flour, dim=None, keep=False):
    return flour.sum(dim, keep)


def weigh(flour, unit="kg", scale=None, pan=None):
    scale = renamed(old_name="pan", old_value=pan, new_name="scale", new_value=scale)
    return flour.mass(unit, scale)


def post(letter, carrier=None, pace=1, **options):
    for old, new in RENAMED_OPTIONS.items():
        if old in options:
            warnings.warn(f"'{old}' is deprecated, use '{new}'", DeprecationWarning)
            options[new] = options.pop(old)
    return letter.send(carrier, pace, **options)


def mean(flour, dim=None, keep=False):
    return flour.mean(dim, keep)


def turn(sails, breeze=0):
    return sails.angle(breeze)


def guard(gate, keys, *, open_at=6, shut_at=20):
    return gate.keep(keys, open_at, shut_at)


def bake(dough, *, heat=200, hours=1):
    return dough.rise(heat, hours)


def divide(flour, portion=None):
    return flour.cut(portion)


def mark(sacks, shown=None):
    return [sack.sign(shown) for sack in sacks]


def hang(sails, width=None, height=None):
    for sail in sails:
        if width is not None:
            sail.width = width
        if height is not None:
            sail.height = height


def light(lamps, **options):
    if "glow" in options:
        warnings.warn("the glow argument is deprecated, use shine instead", DeprecationWarning)
        options.setdefault("shine", options["glow"])
        del options["glow"]
    return lamps.shine(**options)


def dim(lamps, **options):
    options.setdefault("shine", options["shade"])
    return lamps.shine(**options)


class Crane:
    def __init__(self, **options):
        self.options = options


class Hoist(Crane):
    def __init__(self, *parts, **options):
        if "rope" in options:
            warnings.warn("the rope argument is deprecated, use cable instead", DeprecationWarning)
            options["cable"] = options.pop("rope")
        super().__init__(**options)


class Tower(Hoist):
    def __init__(self, *parts, **options):
        super().__init__(**options)
        self.parts = parts
