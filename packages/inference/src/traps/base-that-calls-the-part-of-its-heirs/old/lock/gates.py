class Option:
    def __init__(self):
        self.warnings = []

    def check(self, value):
        return self.run_check(value)

    def run_check(self, value):
        return value


class Gate(Option):
    def check(self, value):
        if value is None or value.width < 3:
            raise ValueError(value)
        return value.width * 2
