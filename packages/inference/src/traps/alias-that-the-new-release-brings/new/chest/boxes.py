import warnings


class Box:
    def __init__(self, cover=None, start=None, **options):
        lid = options.pop("lid", None)
        if lid is not None:
            cover = lid
            warnings.warn("`lid` is deprecated, use `cover` instead", DeprecationWarning)
        if start is None and cover is not None:
            if not is_lid(cover):
                start = cover
                cover = None
        self.cover = cover
        self.start = start
        self.options = options


class Crate:
    def __init__(self, start=None, content=None, **options):
        if content is not None:
            start = content
            warnings.warn("`content` is deprecated, use `start` instead", DeprecationWarning)
        self.start = start
        self.options = options


def is_lid(value):
    return hasattr(value, "hinge")
