"""Asks carriers for news."""

from ..util.retry import retry_call


class Poller:
    """Fetches events from a carrier into a store."""

    def __init__(self, carrier, store, attempts=3):
        self.carrier = carrier
        self.store = store
        self.attempts = attempts

    def poll(self, references):
        """How many of the references have news."""
        news = 0
        for reference in references:
            event = retry_call(lambda: self.carrier.track(reference), attempts=self.attempts)
            if event and self.store.save(event):
                news += 1
        return news
