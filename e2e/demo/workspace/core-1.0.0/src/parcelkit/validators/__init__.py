"""Rules that values have to keep."""

from .address import AddressValidator
from .base import BaseValidator
from .parcel import ParcelValidator

__all__ = ["AddressValidator", "BaseValidator", "ParcelValidator"]
