class Box:
    def __init__(self, lid=None, start=None, **options):
        if start is None and lid is not None:
            if not is_lid(lid):
                start = lid
                lid = None
        self.lid = lid
        self.start = start
        self.options = options


class Crate:
    def __init__(self, start=None, **options):
        if "content" in options:
            self.content = options.pop("content")
        self.start = start
        self.options = options


def is_lid(value):
    return hasattr(value, "hinge")
