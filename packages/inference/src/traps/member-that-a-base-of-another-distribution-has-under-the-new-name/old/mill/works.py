"""What a mill does."""
import warnings

from looms import Frame


class Sack:
    """What is ground."""

    def to_flour(self, mesh):
        """The flour of it."""
        return [part for part in self.parts if part.size < mesh]

    def to_bran(self, mesh):
        """What is left of it."""
        return [part for part in self.parts if part.size >= mesh]


class Sieve(Frame):
    """Sifts flour."""

    def shake(self, times):
        """Shake it."""
        for _ in range(times):
            self.push(left=True)

    def show(self):
        """Open a window."""
        warnings.warn("`show` is deprecated, use `gui` instead.", DeprecationWarning)
        return self.gui()


class Stone(Frame):
    """Grinds."""

    @property
    def face(self):
        """The side that grinds."""
        return self.frame.side


class Gear:
    """Turns the stones."""

    def turn(self, times):
        """Turn them."""
        return times * self.teeth
