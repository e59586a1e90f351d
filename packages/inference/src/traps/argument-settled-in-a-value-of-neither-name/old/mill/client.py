"""Talks to a mill."""
from far import Session


class Client(Session):
    """A session with a mill."""

    def fetch(self, path, params=None, follow_belts=None, wait=None):
        return super().fetch(path, params=params, belts=follow_belts, wait=wait)

    def send(self, path, body=None, loud=False, wait=None):
        return super().send(path, body=body, loud=loud, wait=wait)
