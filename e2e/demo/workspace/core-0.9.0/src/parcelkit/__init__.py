"""Parcels, rates, labels and tracking for shops that ship."""

from .core.errors import ParcelError, ValidationError
from .core.money import Money
from .models import Address, Parcel, Shipment
from .rates import RateCalculator
from .version import __version__

__all__ = [
    "Address",
    "Money",
    "Parcel",
    "ParcelError",
    "RateCalculator",
    "Shipment",
    "ValidationError",
    "__version__",
]
