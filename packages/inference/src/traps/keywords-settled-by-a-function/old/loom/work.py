import warnings


def _settle_title(title, label):
    if label is not None:
        warnings.warn("The 'label' argument is deprecated, please use 'title' instead", FutureWarning)
        title = label if title is None else title
    return title


def _without_fold(options):
    rest = options.copy()
    fold = rest.pop("fold", None)
    if fold is not None:
        warnings.warn("`fold` is deprecated, use `ply` instead.", FutureWarning)
        rest["ply"] = fold
    return rest


def _sorted_ends(options):
    options["ends"] = options.pop("rims", 2)
    return options


def weave(cloth, title=None, **options):
    label = options.pop("label", None)
    title = _settle_title(title, label)
    return cloth.weave(title, **options)


def full(cloth, ply=1, **options):
    options = _without_fold(options)
    return cloth.shrink(options.get("ply", ply))


def beam(cloth, ends=1, **options):
    options = _sorted_ends(options)
    return cloth.roll(options.get("ends", ends))


def warp(frame, *, yarn=None, thread=None):
    return frame.span(yarn)


class Reed:
    def __init__(self, column=None, name=None, first=False):
        self.column = (column or name) if not first else "id"
        if name:
            warnings.warn('the "name" of a reed is deprecated in favour of "column"', DeprecationWarning)
