class Kiln:
    def __init__(self, name, clock=None):
        self.name = name
        self._clock = clock.started()


class Gas(Kiln):
    def __init__(self, clock=None):
        super().__init__("gas", clock=clock)


class Batch:
    def __init__(self, *pots, **options):
        clock = options.pop("clock", None)
        self.timer = clock.started()
        self.pots = pots
        self.marks = options


def glaze(pot, tint=None):
    return pot.dipped(tint)
