"""Discounts for those who ship much."""

STEPS = ((10_000, 0.15), (1_000, 0.08), (100, 0.03))


def volume_discount(parcels_per_year):
    """The share taken off the price, by parcels a year."""
    for threshold, share in STEPS:
        if parcels_per_year >= threshold:
            return share
    return 0.0
