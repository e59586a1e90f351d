import unittest
from unittest import mock

import parcelkit.rates.calculator
from parcelkit import Address, Money, Shipment
from pricing import RateCalculator, cheapest, quote_delivery
from pricing.catalogue import box, is_heavy

HOME = Address("Shop", "Kai 1", "20457", "Hamburg")
ABROAD = Address("A. Visser", "Gracht 12", "1015 CJ", "Amsterdam", "NL")


class QuoteTest(unittest.TestCase):
    def setUp(self):
        self.shipment = Shipment(HOME, ABROAD).add(box("m", 2.5))

    def test_abroad(self):
        quote = quote_delivery(self.shipment, RateCalculator(yearly_volume=200))
        self.assertEqual(quote.label, "abroad")
        self.assertEqual(quote.zone, 2)
        self.assertGreater(quote.price.cents, 899)

    def test_express_costs_double(self):
        calculator = RateCalculator()
        plain = quote_delivery(self.shipment, calculator).price
        self.assertEqual(quote_delivery(self.shipment, calculator, express=True).price, plain.times(2))

    def test_cheapest(self):
        with mock.patch("parcelkit.rates.calculator.fuel_surcharge", return_value=Money(0)):
            self.assertIsNotNone(cheapest(self.shipment, [RateCalculator(), RateCalculator(yearly_volume=5000)]))

    def test_prices_are_tables(self):
        self.assertEqual(sorted(parcelkit.rates.calculator.BASE_PRICES), [1, 2, 3])

    def test_weight(self):
        self.assertFalse(is_heavy(box("s", 1)))


if __name__ == "__main__":
    unittest.main()
