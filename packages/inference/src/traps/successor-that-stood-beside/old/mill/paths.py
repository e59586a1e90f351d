import warnings


def read_paths(file, as_lines=False, space=None):
    """Read paths.

    .. deprecated:: 1.2
        Use :func:`mill.paths.load_paths` instead.
    """
    warnings.warn("read_paths is deprecated. Use mill.paths.load_paths instead.", DeprecationWarning)
    rows = [row.split() for row in file]
    if space == "voxel":
        rows = [[int(cell) for cell in row] for row in rows]
    return iter(rows) if as_lines else rows


def load_paths(file, lazy=False):
    """Load paths of any format."""
    for kind in (".tck", ".trk"):
        if file.name.endswith(kind):
            return Loader(kind, lazy).of(file)
    raise ValueError(file)


def weigh(sack, scale=1, label=None):
    """Weigh a sack."""
    return [sack.weight * scale, sack.owner, sack.place]


class Loader:
    def __init__(self, kind, lazy):
        self.kind = kind
        self.lazy = lazy

    def of(self, file):
        return [self.kind, file.read()]


class Frame:
    """Where sensors are.

    .. deprecated:: 1.2
        Use :class:`mill.paths.DigFrame` instead.
    """

    def __init__(self, places, names, kind, chosen):
        self.places = places
        self.names = names
        self.kind = kind
        self.chosen = chosen


class DigFrame:
    """Where sensors were seen."""

    def __init__(self, turn=None, points=None, names=None):
        self.turn = turn
        self.points = points
        self.names = names
