import warnings


class Shuttle:
    """Carries the thread.

    .. deprecated:: 2.0
        Looms take the thread themselves.
    """

    def __init__(self, thread, fast=False):
        warnings.warn("Shuttle is deprecated.", DeprecationWarning)
        self.thread = thread
        self.fast = fast

    def throw(self, across, hard=False):
        return across.take(self.thread, hard or self.fast)


class Spool:
    """Keeps the thread."""

    def wind(self, thread):
        return thread.turns()
