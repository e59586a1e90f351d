import warnings


class Source:
    """Where grain comes from."""

    def __init__(self, arrival_column=None, labels=None, arrival_field=None, name=None):
        if not arrival_field and arrival_column:
            warnings.warn("The argument 'arrival_column' is deprecated. Please use 'arrival_field' instead.", DeprecationWarning)
        self.arrival_field = arrival_field or arrival_column or ""
        self.labels = labels or {}
        self.name = name


class SackSource(Source):
    def __init__(self, path=None, arrival_column="", labels=None, arrival_field=""):
        super().__init__(arrival_column=arrival_column, labels=labels, arrival_field=arrival_field, name=path)
        self.path = path

    def read(self):
        return [line.split(",") for line in open(self.path)]
