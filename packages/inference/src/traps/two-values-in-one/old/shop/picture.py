"""Pictures in a window."""


class Picture:
    """A picture that is fitted into its place."""

    may_stretch = False
    """Grows beyond its own size."""

    keep_shape = True
    """Keeps its proportions."""

    def __init__(self, source):
        self.source = source
        self.maxWidth = 400
        self.max_width = 400

    def scale(self, width, height):
        wide = width / self.source.width
        high = height / self.source.height
        if self.keep_shape:
            wide = high = min(wide, high)
        return (wide, high) if self.may_stretch else (min(wide, 1), min(high, 1))

    def limit(self):
        return min(self.source.width, self.maxWidth, self.max_width)
