class Wheel:
    def __init__(self, teeth, hub=None):
        self.teeth = teeth
        self.hub = hub

    def parts(self):
        return [self.hub] + [("tooth", number) for number in range(self.teeth)]

    def turn(self, steps):
        return [step for step in range(steps)]
