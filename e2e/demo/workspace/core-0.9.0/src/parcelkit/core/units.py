"""Weights and lengths."""

GRAMS_PER_KILO = 1000
MM_PER_CM = 10


def kilos_to_grams(kilos):
    """Whole grams of a weight in kilograms."""
    return round(kilos * GRAMS_PER_KILO)


def volume_weight(length_mm, width_mm, height_mm, divisor=5000):
    """The weight in grams that a carrier charges for bulky parcels."""
    cubic_cm = (length_mm / MM_PER_CM) * (width_mm / MM_PER_CM) * (height_mm / MM_PER_CM)
    return round(cubic_cm / divisor * GRAMS_PER_KILO)
