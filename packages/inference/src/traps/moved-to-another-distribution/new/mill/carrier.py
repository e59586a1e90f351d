"""Kept for those who import from here."""
import warnings

from carriage import Carrier  # noqa: F401

warnings.warn(
    "Importing from the 'mill.carrier' module is deprecated. Instead import from 'carriage'",
    category=DeprecationWarning,
    stacklevel=2,
)


def nearest(mills, place):
    """The mill that is nearest to a place."""
    warnings.warn("The 'nearest' function is deprecated, use the 'place' parameter of the carrier", DeprecationWarning, stacklevel=2)
    return min(mills, key=lambda mill: mill.distance(place))
