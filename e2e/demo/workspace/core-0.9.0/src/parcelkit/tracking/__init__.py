"""Where a parcel is."""

from .events import TrackingEvent, TrackingStatus
from .store import EventStore

__all__ = ["EventStore", "TrackingEvent", "TrackingStatus"]
