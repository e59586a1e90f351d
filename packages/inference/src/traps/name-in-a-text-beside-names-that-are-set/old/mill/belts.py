class Belt:
    def __init__(self, wheel, **options):
        self.wheel = wheel
        self.pace = 3
        for name, value in options.items():
            setattr(self, name, value)

    def spin(self):
        return self.wheel.spin()

    def length(self):
        return 2 * self.wheel.width


class Wheel:
    def __init__(self, hub):
        self.hub = hub

    def spin(self):
        return self.hub.spin()

    def brake(self):
        return self.hub.brake()


def weigh(sack):
    return sack.weight


class Sieve:
    def __init__(self, **options):
        self.gauge = 1
        for name, value in options.items():
            setattr(self, name, value)
