from gears.tools import clamp, spread

__all__ = ["clamp", "spread", "grease"]


def grease(wheel):
    return wheel.greased()


def measure(sack, unit="stone"):
    """Weighs a sack."""
    return sack.weight(unit) - sack.tare(unit)
