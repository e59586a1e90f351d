"""Zones: how far away a country is, for the price."""

from ..errors import ValidationError

NEIGHBOURS = {"AT", "BE", "CH", "CZ", "DK", "FR", "LU", "NL", "PL"}


def zone_for(address):
    """1 at home, 2 next door, 3 anywhere else."""
    if len(address.country) != 2:
        raise ValidationError("country", f"{address.country!r} is no ISO code")
    if address.is_domestic():
        return 1
    return 2 if address.country in NEIGHBOURS else 3
