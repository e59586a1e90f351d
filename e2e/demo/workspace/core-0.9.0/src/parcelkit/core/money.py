"""Amounts of money in whole cents."""

from dataclasses import dataclass

DEFAULT_CURRENCY = "EUR"


@dataclass(frozen=True)
class Money:
    """An amount in cents of one currency."""

    cents: int
    currency: str = DEFAULT_CURRENCY

    def plus(self, other):
        if other.currency != self.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(self.cents + other.cents, self.currency)

    def times(self, factor):
        return Money(round(self.cents * factor), self.currency)

    def format(self):
        whole, rest = divmod(self.cents, 100)
        return f"{whole}.{rest:02d} {self.currency}"
