"""Carriers with lorries."""

from ..errors import CarrierError
from .base import Carrier


class RoadCarrier(Carrier):
    """Carries anything that fits a lorry, on the continent."""

    name = "road"
    max_grams = 31_500

    def accept(self, shipment):
        if shipment.total_weight() > self.max_grams * max(1, len(shipment.parcels)):
            raise CarrierError(self.name, "too heavy")
        return super().accept(shipment)
