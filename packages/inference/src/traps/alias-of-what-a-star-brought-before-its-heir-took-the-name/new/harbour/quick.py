from harbour import streams


class Stream(streams.Stream):
    """The same, at once."""

    def flow(self):
        return iter(self.gate)
