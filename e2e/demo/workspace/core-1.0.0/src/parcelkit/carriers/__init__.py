"""Those who carry parcels."""

from .air import AirCarrier
from .base import Carrier
from .lookup import find_carrier, register
from .road import RoadCarrier

__all__ = ["AirCarrier", "Carrier", "RoadCarrier", "find_carrier", "register"]
