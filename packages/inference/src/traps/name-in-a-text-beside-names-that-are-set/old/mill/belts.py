class Belt:
    def __init__(self, wheel, **options):
        self.wheel = wheel
        self.pace = 3
        for name, value in options.items():
            setattr(self, name, value)

    def spin(self):
        return self.pace * 7 - 1

    def length(self):
        return 2 * self.wheel.width


class Wheel:
    def __init__(self, hub):
        self.hub = hub

    def spin(self):
        return 3 * len(self.hub) + 2

    def brake(self):
        return sorted(self.hub)[:4]


def weigh(sack):
    return sack.weight
