from typing import List

import py
from numpy import ndarray


class Order:
    """What somebody wants ground."""

    def __init__(self, file, grains):
        self._file = file
        self._grains = grains

    @property
    def fspath(self) -> py.path.local:
        """Where the order is written down."""
        return self._file.fspath

    @property
    def grain_rows(self) -> List[ndarray]:
        """The grains of the order, a row for each sack."""
        return [row for row in self._grains if len(row) > 0]
