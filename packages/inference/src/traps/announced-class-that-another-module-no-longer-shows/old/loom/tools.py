class Shuttle:
    """Carries the thread."""

    def __init__(self, thread, swift=False):
        self.thread = thread
        self.swift = swift

    def throw(self, across, hard=False):
        return across.take(self.thread, hard or self.swift)
