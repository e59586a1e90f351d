import unittest

from checkout.dispatch import dispatch
from parcelkit import Address, RateCalculator, Shipment
from parcelkit.carriers import get_carrier
from parcelkit.tracking.events import TrackingEvent, TrackingStatus
from pricing.catalogue import box
from storefront.progress import LoudStore, is_moving, progress, refresh


class ProgressTest(unittest.TestCase):
    def test_words(self):
        store = LoudStore()
        store.save(TrackingEvent("road-1", TrackingStatus.IN_TRANSIT, "Kassel"))
        self.assertEqual(progress(store, "road-1"), "On its way")
        self.assertEqual(store.badge, 1)
        self.assertTrue(is_moving(store.latest("road-1")))

    def test_refresh_asks_the_carrier(self):
        carrier = get_carrier("road")
        home = Address("Shop", "Kai 1", "20457", "Hamburg")
        reference = carrier.accept(Shipment(home, home).add(box("s", 1)))
        self.assertEqual(refresh(carrier, LoudStore(), [reference]), 1)

    def test_dispatched(self):
        home = Address("Shop", "Kai 1", "20457", "Hamburg")
        reference, _, _ = dispatch(Shipment(home, home).add(box("s", 1)), RateCalculator())
        self.assertTrue(reference.startswith("road-"))


if __name__ == "__main__":
    unittest.main()
