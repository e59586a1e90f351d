"""Keeps events in memory."""

from collections import defaultdict


class EventStore:
    """Events by the reference of their shipment."""

    def __init__(self):
        self._events = defaultdict(list)

    def save(self, event, notify=None):
        """Adds an event; says whether it changed the status."""
        known = self._events[event.reference]
        changed = not known or known[-1].status is not event.status
        known.append(event)
        if changed and notify is not None:
            notify(event)
        return changed

    def latest(self, reference):
        known = self._events.get(reference)
        return known[-1] if known else None

    def history(self, reference, limit=None):
        known = self._events.get(reference, [])
        return list(known if limit is None else known[-limit:])
