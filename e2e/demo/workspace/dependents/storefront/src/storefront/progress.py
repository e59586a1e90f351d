"""How far a delivery got, in words."""

from parcelkit import tracking
from parcelkit.tracking import EventStore, TrackingEvent, TrackingStatus
from parcelkit.tracking.poller import Poller

WORDS = {
    TrackingStatus.ANNOUNCED: "We are packing",
    TrackingStatus.IN_TRANSIT: "On its way",
    TrackingStatus.DELIVERED: "Delivered",
    TrackingStatus.RETURNED: "Came back",
}


class LoudStore(EventStore):
    """Counts what changed, for the page's badge."""

    def __init__(self):
        super().__init__()
        self.badge = 0

    def save(self, event: TrackingEvent) -> bool:
        changed = super().save(event)
        if changed:
            self.badge += 1
        return changed


def progress(store: EventStore, reference: str) -> str:
    latest = store.latest(reference)
    return WORDS[latest.status] if latest else "Unknown"


def refresh(carrier, store: EventStore, references) -> int:
    return Poller(carrier, store).poll(references)


def is_moving(event: tracking.TrackingEvent) -> bool:
    return event.status is tracking.TrackingStatus.IN_TRANSIT
