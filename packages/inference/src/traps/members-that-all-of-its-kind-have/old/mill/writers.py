class Writer:
    """Writes what the mill has ground."""

    def __init__(self, mode="w"):
        self.mode = mode

    @classmethod
    def make(cls, options):
        return cls(**options)

    def write(self, sacks, **kwargs):
        raise NotImplementedError

    def close(self):
        self.mode = None


class PrintWriter(Writer):
    def __init__(self, mode="w"):
        super().__init__(mode)
        self.lines = []

    def write(self, sacks, **kwargs):
        self.lines.append(repr(sacks))
        print(self.lines[-1])

    def close(self):
        self.lines.clear()
