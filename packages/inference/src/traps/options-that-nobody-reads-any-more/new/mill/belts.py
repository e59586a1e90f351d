import warnings


class Belt:
    def __init__(self, *, pace=2, haste=None):
        if haste is not None:
            warnings.warn("The 'haste' argument is deprecated. Use 'pace' instead.", DeprecationWarning)
            pace = haste
        self.pace = pace


class WideBelt(Belt):
    def __init__(self, width=3, **options):
        self.pace = 2
        self.width = width


class LongBelt(Belt):
    def __init__(self, length=9, **options):
        super().__init__(**options)
        self.length = length
