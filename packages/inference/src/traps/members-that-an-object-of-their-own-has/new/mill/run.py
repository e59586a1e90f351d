"""One day of grinding."""
import warnings

from mill.results import Results


class Run:
    """A day's work."""

    def __init__(self, sacks):
        self.sacks = sacks
        self.results = Results(sacks)
        self.cart = make_cart()

    def grind(self):
        """Grind all sacks."""
        self.results.flour = sum(sack.mass for sack in self.sacks) * 0.75
        self.results.bran = sum(sack.mass for sack in self.sacks) * 0.25
        self.results.hours = len(self.sacks) * 2
        self.results.wind = [sack.wind for sack in self.sacks]
        return self

    @property
    def is_quiet(self):
        """No wind at all."""
        warnings.warn("`is_quiet` is deprecated, use `results.sky` instead", DeprecationWarning)
        return self.results.is_quiet

    def weigh(self, scale):
        """Put all sacks on a scale."""
        name = type(self).__name__
        warnings.warn(f"`{name}.weigh` is deprecated", DeprecationWarning)
        return self.results.weigh("spring")


def make_cart():
    return object()


class Log:
    def note(self, text):
        return text.strip()


class Shift:
    def __init__(self, log: Log):
        self.log = log
