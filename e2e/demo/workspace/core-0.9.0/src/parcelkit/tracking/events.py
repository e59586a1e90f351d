"""What happens to a parcel on its way."""

from dataclasses import dataclass
from enum import Enum


class TrackingStatus(Enum):
    """How far a parcel got."""

    ANNOUNCED = "announced"
    IN_TRANSIT = "in_transit"
    DELIVERED = "delivered"
    RETURNED = "returned"

    def is_final(self):
        return self in (TrackingStatus.DELIVERED, TrackingStatus.RETURNED)


@dataclass(frozen=True)
class TrackingEvent:
    """One scan of a parcel."""

    reference: str
    status: TrackingStatus
    place: str = ""

    def describe(self):
        where = f" at {self.place}" if self.place else ""
        return f"{self.reference} {self.status.value}{where}"
