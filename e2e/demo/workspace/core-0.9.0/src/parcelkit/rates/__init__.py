"""What shipping costs."""

from .calculator import RateCalculator
from .discounts import volume_discount
from .surcharges import Surcharge, fuel_surcharge
from .zones import zone_for

__all__ = ["RateCalculator", "Surcharge", "fuel_surcharge", "volume_discount", "zone_for"]
