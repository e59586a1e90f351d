class Option:
    def __init__(self):
        self.warnings = []

    def check(self, value):
        return self.run_check(value)

    def run_check(self, value):
        return value
