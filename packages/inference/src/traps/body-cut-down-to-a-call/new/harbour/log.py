class Log:
    def __init__(self):
        self.entries = {}

    def enter(self, **fields):
        self.entries = {**self.entries, **fields}
        return self

    def restart(self, **fields):
        return self.enter(**fields)
