"""Those who carry parcels."""

from .air import AirCarrier
from .base import Carrier
from .registry import get_carrier, register
from .road import RoadCarrier

__all__ = ["AirCarrier", "Carrier", "RoadCarrier", "get_carrier", "register"]
