"""Parcels."""

from dataclasses import dataclass

from ..core.units import volume_weight


@dataclass
class Parcel:
    """One box: weight in grams, edges in millimetres."""

    weight_grams: int
    length: int
    width: int
    height: int

    def girth(self):
        """The longest edge plus twice the other two."""
        edges = sorted((self.length, self.width, self.height))
        return edges[2] + 2 * (edges[0] + edges[1])

    def is_flat(self):
        return min(self.length, self.width, self.height) <= 20

    def chargeable_weight(self):
        return max(self.weight_grams, volume_weight(self.length, self.width, self.height))
