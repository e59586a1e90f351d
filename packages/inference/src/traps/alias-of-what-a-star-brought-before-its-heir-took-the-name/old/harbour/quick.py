from harbour.streams import *

PlainStream = Stream


class Stream(PlainStream):
    """The same, at once."""

    def flow(self):
        return iter(self.gate)
