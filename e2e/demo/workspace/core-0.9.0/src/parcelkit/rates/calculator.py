"""Prices of shipments."""

from ..core.money import Money
from .discounts import volume_discount
from .surcharges import fuel_surcharge
from .zones import zone_for

BASE_PRICES = {1: 499, 2: 899, 3: 1499}
PRICE_PER_KILO = {1: 45, 2: 80, 3: 160}


class RateCalculator:
    """Adds up what a shipment costs under one contract."""

    def __init__(self, yearly_volume=0, fuel_index=100):
        self.yearly_volume = yearly_volume
        self.fuel_index = fuel_index
        self.quotes = 0

    def calc_price(self, shipment, express=False):
        """The price of a shipment, all surcharges and discounts included."""
        zone = zone_for(shipment.receiver, strict=False)
        kilos = -(-shipment.total_weight() // 1000)
        cents = BASE_PRICES[zone] + PRICE_PER_KILO[zone] * kilos
        if express:
            cents *= 2
        price = Money(cents)
        price = price.plus(fuel_surcharge(price, self.fuel_index))
        self.quotes += 1
        return price.times(1 - volume_discount(self.yearly_volume))

    def calc_many(self, shipments):
        """The sum over several shipments."""
        total = Money(0)
        for shipment in shipments:
            total = total.plus(self.calc_price(shipment))
        return total
