import os
from typing import Iterator


class Scale:
    """Weighs the sacks."""

    def __init__(self, book, sacks):
        self._book = book
        self._sacks = sacks

    @property
    def fspath(self) -> os.PathLike:
        """Where the weights are written down."""
        return self._book.path

    @property
    def full_sacks(self) -> Iterator:
        """The sacks that hold as much as they should."""
        return (sack for sack in self._sacks if sack.weight >= sack.due)
