class MillError(Exception):
    """The mill stands still."""

    def __init__(self, mill, reason, since=None):
        super().__init__(reason)
        self.mill = mill
        self.since = since

    @property
    def status(self):
        return self.args[0]

    def __str__(self):
        return f"{self.mill} stands still: {self.status}"
