class Source:
    """Where grain comes from."""

    def __init__(self, arrival_column=None, labels=None):
        self.arrival_column = arrival_column
        self.labels = labels or {}


class SackSource(Source):
    def __init__(self, path=None, arrival_column="", labels=None):
        super().__init__(arrival_column, labels)
        self.path = path

    def read(self):
        return [line.split(",") for line in open(self.path)]
