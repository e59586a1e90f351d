class Log:
    def __init__(self, out):
        self.out = out

    def note_values(self, values):
        for value in values:
            name = self.out.name_of(value)
            text = self.out.plain(value)
            self.out.write(f"{name}: {text}")
