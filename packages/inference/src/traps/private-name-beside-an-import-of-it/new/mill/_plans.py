"""Plans of a mill, drawn in another way."""


class Sheet:
    """A sheet of a plan."""

    def __init__(self, size):
        self.size = size
