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


class TableWriter(Writer):
    def __init__(self, path, mode="w"):
        super().__init__(mode)
        self.table = open(path, mode)

    def write(self, sacks, header=None, **kwargs):
        columns = header or sorted(sacks[0])
        for sack in sacks:
            self.table.write(";".join(str(sack[column]) for column in columns))

    def close(self):
        self.table.close()
