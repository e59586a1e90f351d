"""What a carrier can do."""

from ..tracking.events import TrackingEvent, TrackingStatus


class Carrier:
    """Takes shipments and says where they are."""

    name = "carrier"

    def __init__(self):
        self.accepted = []

    def accept(self, shipment):
        """Takes a shipment and gives its reference."""
        reference = f"{self.name}-{len(self.accepted) + 1:06d}"
        shipment.reference = reference
        self.accepted.append(shipment)
        return reference

    def track(self, reference):
        status = TrackingStatus.ANNOUNCED
        if any(shipment.reference == reference for shipment in self.accepted):
            status = TrackingStatus.IN_TRANSIT
        return TrackingEvent(reference, status)
