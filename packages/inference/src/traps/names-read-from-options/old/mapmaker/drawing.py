import warnings


def join_sheets(left, right, predicate="touches", **kwargs):
    """Sheets side by side."""
    if "op" in kwargs:
        op = kwargs.pop("op")
        message = "The `op` argument is deprecated. Please use `predicate` instead."
        warnings.warn(message, FutureWarning)
        predicate = op
    if kwargs:
        raise TypeError("unexpected keywords")
    return [(a, b) for a in left for b in right if getattr(a, predicate)(b)]


def draw(sheet, ax=None, shade=1, **style):
    if "axes" in style:
        warnings.warn("'axes' is deprecated, use 'ax'", FutureWarning)
        ax = style.pop("axes")
    width = style.pop("pen", 1)
    return ax.plot(sheet, shade, width, **style)


def save(sheet, path, layout=None, **kwargs):
    if "version" in kwargs and kwargs["version"] in ("0.1", "0.2"):
        warnings.warn("`version` is called `layout` now; any other goes to the writer", FutureWarning)
        layout = kwargs.pop("version")
    return sheet.write(path, layout, **kwargs)


class Sheet:
    def join(self, other, *args, **kwargs):
        return join_sheets(self.parts, other.parts, *args, **kwargs)

    def draw(self, *args, **kwargs):
        return draw(self, *args, **kwargs)

    def trace(self, **kwargs):
        return draw(self, axes=self.frame, **kwargs)


class FoldedSheet(Sheet):
    def join(self, other, **kwargs):
        return super().join(other.unfold(), **kwargs)
