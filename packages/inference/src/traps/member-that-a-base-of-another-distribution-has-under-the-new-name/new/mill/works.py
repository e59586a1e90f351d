"""What a mill does."""
from looms import Frame, Grain


class Sack(Grain):
    """What is ground."""


class Sieve(Frame):
    """Sifts flour."""


class Stone(Frame):
    """Grinds."""


class Gear:
    """Turns the stones."""
