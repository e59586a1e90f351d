"""One day of grinding."""
import warnings


class Run:
    """A day's work, and what came of it."""

    def __init__(self, sacks):
        self.sacks = sacks
        self.flour = None
        self.bran = None
        self.hours = None
        self.wind = None
        self.open = True
        self.cart = make_cart()

    def grind(self):
        """Grind all sacks."""
        self.flour = sum(sack.mass for sack in self.sacks) * 0.75
        self.bran = sum(sack.mass for sack in self.sacks) * 0.25
        self.hours = len(self.sacks) * 2
        self.wind = [sack.wind for sack in self.sacks]
        return self

    def describe(self, unit="kg"):
        """Tell what came of the day."""
        lines = [f"{len(self.sacks)} sacks"]
        for name in ("flour", "bran"):
            lines.append(f"{name}: {getattr(self, name)} {unit}")
        return "; ".join(lines)

    def to_rows(self, header):
        """The log of the day, a row for each sack."""
        rows = [header]
        for number, sack in enumerate(self.sacks):
            rows.append((number, sack.mass, sack.mass * 0.75, sack.mass * 0.25))
        return rows

    @property
    def is_quiet(self):
        """No wind at all."""
        return not any(self.wind or [])

    def weigh(self, scale):
        """Put all sacks on a scale."""
        return scale(self.sacks)

    def close(self):
        """Close the doors."""
        self.open = False

    def haul(self, sack, hours=1):
        """Haul a sack."""
        warnings.warn("haul is deprecated", DeprecationWarning)
        return self.cart.haul(sack, hours=hours)


def make_cart():
    return object()


class Log:
    def note(self, text):
        return text.strip()


class Shift:
    def __init__(self, log: Log):
        self.log = log

    @for_both
    def note(self_or_cls, text):
        return self_or_cls.log.note(text)
