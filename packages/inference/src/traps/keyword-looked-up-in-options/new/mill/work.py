class Sieve:
    def __init__(self, frame, *, width=20):
        self.frame = frame
        self.width = width

    def shake(self, times, **options):
        if options.pop("quiet", False):
            times = 1
        return self.frame * times


def weigh(sack, **options):
    unit = options["unit"] if "unit" in options else "kg"
    return sack, unit
