"""Carriers with aeroplanes."""

from ..errors import CarrierError
from .base import Carrier


class AirCarrier(Carrier):
    """Carries light parcels anywhere."""

    name = "air"
    max_parcels = 10

    def accept(self, shipment):
        if len(shipment.parcels) > self.max_parcels:
            raise CarrierError(self.name, "too many parcels")
        return super().accept(shipment)

    def flight_days(self, address):
        return 1 if address.is_domestic() else 4
