"""Talks to a mill."""
import warnings

from far import Session


class Client(Session):
    """A session with a mill."""

    def _choose(self, run_belts, follow_belts):
        chosen = None
        if follow_belts is not None:
            message = (
                "The `follow_belts` argument is deprecated. "
                "Use `run_belts` instead."
            )
            warnings.warn(message, DeprecationWarning)
            chosen = follow_belts
        if run_belts is not None:
            chosen = run_belts
        return chosen

    def _either(self, quiet, loud):
        level = 0
        if loud:
            warnings.warn("`loud` is deprecated, use `quiet` instead.", DeprecationWarning)
            level = loud
        if quiet:
            level = quiet * -1
        return level

    def fetch(self, path, params=None, run_belts=None, follow_belts=None, wait=None):
        belts = self._choose(run_belts, follow_belts)
        return super().fetch(path, params=params, belts=belts, wait=wait)

    def send(self, path, body=None, quiet=False, loud=False, wait=None):
        level = self._either(quiet, loud)
        return super().send(path, body=body, level=level, wait=wait)
