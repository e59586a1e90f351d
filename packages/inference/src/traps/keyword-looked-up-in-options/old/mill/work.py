class Sieve:
    def __init__(self, frame, **options):
        self.frame = frame
        self.width = options.get("width", 20)

    def shake(self, times, quiet=False):
        return self.frame * times, quiet


def weigh(sack, unit="kg"):
    return sack, unit
