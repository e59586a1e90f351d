"""Quotes for one delivery."""

from dataclasses import dataclass

from parcelkit import Money, RateCalculator, Shipment
from parcelkit.core.errors import ParcelError
from parcelkit.rates import zone_for


@dataclass(frozen=True)
class DeliveryQuote:
    """What one way of delivery costs."""

    label: str
    price: Money
    zone: int


def quote_delivery(shipment: Shipment, calculator: RateCalculator, express: bool = False) -> DeliveryQuote:
    """The quote for a shipment; deliveries abroad are labelled as such."""
    zone = zone_for(shipment.receiver, strict=False)
    label = "abroad" if zone > 1 else "domestic"
    return DeliveryQuote(label, calculator.calc_price(shipment, express=express), zone)


def cheapest(shipment, calculators):
    """The lowest price of several contracts; ones that fail are left out."""
    prices = []
    for calculator in calculators:
        try:
            prices.append(quote_delivery(shipment, calculator).price)
        except ParcelError:
            continue
    return min(prices, key=lambda price: price.cents) if prices else None
