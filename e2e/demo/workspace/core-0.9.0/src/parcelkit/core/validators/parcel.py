"""Rules for parcels."""

from .base import BaseValidator

MAX_WEIGHT = 31_500
MAX_GIRTH = 3_000


class ParcelValidator(BaseValidator):
    """A parcel is neither too heavy nor too large for a counter."""

    def rules(self, value):
        if value.weight_g <= 0:
            yield "weight", "must be positive"
        if value.weight_g > MAX_WEIGHT:
            yield "weight", f"is over {MAX_WEIGHT} g"
        if value.girth() > MAX_GIRTH:
            yield "size", f"girth is over {MAX_GIRTH} mm"
