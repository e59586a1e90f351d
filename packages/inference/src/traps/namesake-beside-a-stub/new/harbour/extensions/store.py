"""Keeps loads."""


class Store:
    def __init__(self, quay):
        self.quay = quay
        self.loads = {}

    def put(self, name, load):
        self.loads[name] = load


def load_extension(quay):
    """Loads the extension."""
    quay.register(Store(quay), name="store")
