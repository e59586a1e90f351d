"""The parcels this shop packs into."""

from parcelkit.core.units import kilos_to_grams
from parcelkit.models import Parcel


def box(size: str, kilos: float) -> Parcel:
    """One of the shop's boxes with goods of that weight in it."""
    edges = {"s": (250, 175, 100), "m": (350, 250, 150), "l": (500, 350, 300)}[size]
    return Parcel(weight_g=kilos_to_grams(kilos), length=edges[0], width=edges[1], height=edges[2])


def is_heavy(parcel: Parcel) -> bool:
    return parcel.weight_g > 10_000
