"""What a mill does."""


class Mill:
    """A mill with stones."""

    def grind(self, sacks, speed=None, **options):
        """Grind sacks."""
        pace = options.get("pace")
        if pace is not None:
            speed = pace
        return [sack.ground(speed) for sack in sacks]

    def sift(self, flour, speed=None, mesh=3, **options):
        """Sift flour."""
        pace = options.get("pace")
        if pace is not None:
            speed = pace
        return [part for part in flour if part.size < mesh * (speed or 1)]

    def weigh_one(self, sack):
        """Weigh one sack."""
        return self.scale.read(sack.mass)

    def weigh_all(self, sacks):
        """Weigh all of them."""
        total = 0
        for sack in sacks:
            total += self.scale.read(sack.mass)
        return total

    def position(self, sack, x, y):
        """Put a sack where it is to stand."""
        sack.x = x
        sack.y = y
        self.sacks.append(sack)

    def place(self, sack, x=0, y=0):
        """Put a sack anywhere."""
        self.sacks.append(sack.at(x, y))


def make_hoist(rope):
    """A hoist of a rope."""
    return Winch(rope)


class Winch:
    """Hoists sacks."""

    def __init__(self, rope):
        self.rope = rope
