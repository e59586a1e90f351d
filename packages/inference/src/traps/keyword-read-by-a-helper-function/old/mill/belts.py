def reading(options, name, otherwise):
    value = options.get(name)
    return otherwise if value is None else value


class Belt:
    def __init__(self, *args, **options):
        self.pace = reading(options, "pace", 2)
        self.width = reading(options, "width", 0.5)

    def turn(self, sack):
        return sack.weight * self.pace / self.width
