def join_sheets(left, right, predicate="touches", inner=True):
    """Sheets side by side."""
    pairs = [(a, b) for a in left for b in right if getattr(a, predicate)(b)]
    return pairs if inner else [*pairs, *left]


def draw(sheet, ax=None, shade=1, **style):
    width = style.pop("pen", 1)
    return ax.plot(sheet, shade, width, **style)


def save(sheet, path, layout=None, **kwargs):
    return sheet.write(path, layout, **kwargs)


class Sheet:
    def join(self, other, *args, **kwargs):
        return join_sheets(self.parts, other.parts, *args, **kwargs)

    def draw(self, *args, **kwargs):
        return draw(self, *args, **kwargs)

    def trace(self, **kwargs):
        return draw(self, ax=self.frame, **kwargs)


class FoldedSheet(Sheet):
    def join(self, other, **kwargs):
        return super().join(other.unfold(), **kwargs)
