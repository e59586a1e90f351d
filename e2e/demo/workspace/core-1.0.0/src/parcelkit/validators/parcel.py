"""Rules for parcels."""

from .base import BaseValidator

MAX_WEIGHT = 31_500
MAX_GIRTH = 3_000


class ParcelValidator(BaseValidator):
    """A parcel is neither too heavy nor too large for a counter."""

    def rules(self, value):
        if value.weight_grams <= 0:
            yield "weight", "must be positive"
        if value.weight_grams > MAX_WEIGHT:
            yield "weight", f"is over {MAX_WEIGHT} g"
        if value.girth() > MAX_GIRTH and not value.is_flat():
            yield "size", f"girth is over {MAX_GIRTH} mm"
