from collections.abc import Iterable
from pathlib import Path


class Scale:
    """Weighs the sacks."""

    def __init__(self, book, sacks):
        self._book = book
        self._sacks = sacks

    @property
    def path(self) -> Path:
        """Where the weights are written down."""
        return self._book.path

    @property
    def due_sacks(self) -> Iterable:
        """The sacks that hold as much as they should."""
        return (sack for sack in self._sacks if sack.weight >= sack.due)
