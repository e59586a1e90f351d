"""What a mill does."""


class Mill:
    """A mill with stones."""

    def grind(self, sacks, speed=None, **options):
        """Grind sacks."""
        return [sack.ground(speed, **options) for sack in sacks]

    def sift(self, flour, speed=None, gauge=3, **options):
        """Sift flour."""
        return [part for part in flour if part.size < gauge * (speed or 1)]

    def weigh(self, sacks, unit="kg"):
        """Weigh sacks."""
        return {unit: sum(self.scale.read(sack.mass, unit) for sack in sacks)}

    def place(self, sack, x=0, y=0):
        """Put a sack anywhere."""
        self.sacks.append(sack.at(x, y))


class Winch:
    """Hoists sacks."""

    def __init__(self, rope):
        self.rope = rope
