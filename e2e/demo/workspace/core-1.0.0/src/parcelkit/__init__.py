"""Parcels, rates, labels and tracking for shops that ship."""

from .core.money import Money
from .errors import ParcelError, ValidationError
from .models import Address, Parcel, Shipment
from .rates import QuoteEngine
from .version import __version__

__all__ = [
    "Address",
    "Money",
    "Parcel",
    "ParcelError",
    "QuoteEngine",
    "Shipment",
    "ValidationError",
    "__version__",
]
