"""Marks along the edge of a page."""
import warnings


def draw_marks(data=None, *, x=None, y=None, height=0.025, page=None, **options):
    """Draw a mark for each value."""
    a = options.pop("a", None)
    axis = options.pop("axis", None)
    if a is not None:
        data = a
        warnings.warn("The `a` parameter has been replaced; use `x`, `y`, and/or `data` instead.", UserWarning)
    if axis is not None:
        if axis == "x":
            x = data
        elif axis == "y":
            y = data
        warnings.warn(f"The `axis` parameter is deprecated, assigning data to `{axis}`.", UserWarning)
    vertical = options.pop("vertical", None)
    if vertical:
        taken = "assigning data to `y`."
        warnings.warn(f"The `vertical` parameter is deprecated; {taken}", UserWarning)
        x, y = y, data
    return [(x, y, data, height, page)] + sorted(options)


def draw_lines(*, x=None, y=None, width=1, legend="auto"):
    """Draw a line through the points."""
    return [("line", x, y, width, legend)]
