from mill.checks.checks import Moisture, Weight

__all__ = ["Moisture", "Weight"]
