"""Surcharges on top of the base price."""

from dataclasses import dataclass

from ..core.money import Money


@dataclass(frozen=True)
class Surcharge:
    """A named share of the price."""

    name: str
    share: float

    def on(self, price):
        return price.times(self.share)


def fuel_surcharge(price, fuel_index):
    """What dearer fuel adds to a price; nothing while the index is at most 100."""
    if fuel_index <= 100:
        return Money(0, price.currency)
    return Surcharge("fuel", (fuel_index - 100) / 400).on(price)
