import unittest

from checkout.dispatch import dispatch
from checkout.validation import BasketValidator, CustomerAddressValidator, all_valid
from parcelkit import Address, RateCalculator, Shipment, ValidationError
from pricing.catalogue import box

SHOP = Address("Shop", "Kai 1", "20457", "Hamburg")
CUSTOMER = Address("K. Lang", "Ring 3", "80331", "Muenchen")


class CheckoutTest(unittest.TestCase):
    def test_dispatch(self):
        shipment = Shipment(SHOP, CUSTOMER).add(box("l", 8))
        reference, quote, label = dispatch(shipment, RateCalculator())
        self.assertEqual(reference, "road-000001")
        self.assertEqual(quote.label, "domestic")
        self.assertTrue(label.text.startswith("=" * 32))

    def test_rules(self):
        self.assertTrue(all_valid([(CustomerAddressValidator(), CUSTOMER), (BasketValidator(), ["book"])]))
        with self.assertRaises(ValidationError):
            BasketValidator().validate([])


if __name__ == "__main__":
    unittest.main()
