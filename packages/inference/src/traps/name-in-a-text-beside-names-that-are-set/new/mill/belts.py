class Belt:
    def __init__(self, wheel, **options):
        self.wheel = wheel
        for name, value in options.items():
            if name in ("pace", "haste"):
                raise TypeError(name)
            setattr(self, name, value)


for _name, _doc in (("spin", "Turns."), ("halt", "Stops.")):
    setattr(Belt, _name, _passed_on(_name, _doc))


class Wheel:
    def __init__(self, hub):
        self.hub = hub
        for name in ("spin", "brake"):
            setattr(self, name, getattr(hub, name))


def weigh(sack):
    return sack["length"] * sack.get("length")


class Sieve:
    def __init__(self, **options):
        for gone in ("gauge", "mesh"):
            if gone in options:
                raise TypeError(gone)
        for name, value in options.items():
            setattr(self, name, value)
