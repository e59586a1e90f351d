"""Pictures in a window."""
import warnings


class Picture:
    """A picture that is fitted into its place."""

    may_stretch = False
    """Grows beyond its own size.

    .. deprecated:: 3.0
        Use :attr:`fit` instead.
    """

    keep_shape = True
    """Keeps its proportions.

    .. deprecated:: 3.0
        Use :attr:`fit` instead.
    """

    def __init__(self, source):
        self.source = source
        self.fit = "down"
        self.width_limit = 400

    def scale(self, width, height):
        wide = width / self.source.width
        high = height / self.source.height
        if self.fit in ("down", "contain"):
            wide = high = min(wide, high)
        return (min(wide, 1), min(high, 1)) if self.fit == "down" else (wide, high)

    def limit(self):
        return min(self.source.width, self.width_limit)

    @property
    def maxWidth(self):
        warnings.warn("`maxWidth` is deprecated, use `width_limit` instead.", DeprecationWarning)
        return self.width_limit

    @property
    def max_width(self):
        warnings.warn("`max_width` is deprecated, use `width_limit` instead.", DeprecationWarning)
        return self.width_limit
