class Wheel:
    def __init__(self, teeth):
        self.teeth = teeth

    @staticmethod
    def parts(teeth, hub):
        return [hub] + [("tooth", number) for number in range(teeth)]

    def turn(self, steps, loud):
        return [step for step in range(steps)]
