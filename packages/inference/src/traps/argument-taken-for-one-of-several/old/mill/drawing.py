"""Marks along the edge of a page."""
import warnings


def draw_marks(x=None, *, height=0.025, axis=None, page=None, data=None, y=None, a=None, **options):
    """Draw a mark for each value."""
    if a is not None:
        warnings.warn("The `a` parameter is now called `x`.", FutureWarning)
        x = a
    if axis is not None:
        warnings.warn("The `axis` parameter is no longer used.", FutureWarning)
    return [(x, y, data, height, page)] + sorted(options)


def sketch(*args, **options):
    """An older name of draw_lines."""
    warnings.warn("sketch was renamed to draw_lines.", FutureWarning)
    return draw_lines(*args, **options)


def draw_lines(*, x=None, y=None, width=1):
    """Draw a line through the points."""
    return [("line", x, y, width)]
