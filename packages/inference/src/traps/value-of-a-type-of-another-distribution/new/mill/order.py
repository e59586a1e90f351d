from pathlib import Path

from numpy import ndarray


class Order:
    """What somebody wants ground."""

    def __init__(self, file, grains):
        self._file = file
        self._grains = grains

    @property
    def path(self) -> Path:
        """Where the order is written down."""
        return self._file.path

    @property
    def sack_rows(self) -> list[ndarray]:
        """The grains of the order, a row for each sack."""
        return [row for row in self._grains if len(row) > 0]
