"""Carriers by name."""

from ..core.errors import CarrierError
from .air import AirCarrier
from .road import RoadCarrier

_CARRIERS = {carrier.name: carrier for carrier in (AirCarrier, RoadCarrier)}


def register(carrier):
    """Makes a carrier class known under its name; usable as a decorator."""
    _CARRIERS[carrier.name] = carrier
    return carrier


def get_carrier(name, fallback=None):
    """A new carrier of that name, else of the fallback's."""
    found = _CARRIERS.get(name) or _CARRIERS.get(fallback)
    if found is None:
        raise CarrierError(name, "no such carrier")
    return found()
