class Log:
    def __init__(self):
        self.entries = {}

    def enter(self, **fields):
        self.entries.update(fields)
        return self

    def restart(self, **fields):
        self.entries.clear()
        return self.enter(**fields)
