"""What shipping costs."""

from .discounts import volume_discount
from .engine import QuoteEngine
from .surcharges import Surcharge, fuel_surcharge
from .zones import zone_for

__all__ = ["QuoteEngine", "Surcharge", "fuel_surcharge", "volume_discount", "zone_for"]
