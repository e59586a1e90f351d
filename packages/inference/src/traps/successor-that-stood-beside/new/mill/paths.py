def load_paths(file, lazy=False):
    """Load paths of any format."""
    for kind in (".tck", ".trk"):
        if file.name.endswith(kind):
            return Loader(kind, lazy).of(file)
    raise ValueError(file)


def weigh_sack(sack, scale=1):
    """Weigh a sack."""
    return [sack.weight * scale, sack.owner, sack.place]


class Loader:
    def __init__(self, kind, lazy):
        self.kind = kind
        self.lazy = lazy

    def of(self, file):
        return [self.kind, file.read()]


class DigFrame:
    """Where sensors were seen."""

    def __init__(self, turn=None, points=None, names=None):
        self.turn = turn
        self.points = points
        self.names = names
