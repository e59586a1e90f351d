class Tape:
    def __init__(self, steps, name=None):
        self._steps = steps
        self.name = name

    def inv(self):
        """Turns the steps round, in place."""
        steps = [step.inverse() for step in reversed(self._steps)]
        self._steps = steps
