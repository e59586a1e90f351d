import warnings

from gears.tools import clamp as _clamp

__all__ = ["grease"]

_moved = {
    "spread": "gears.spreading.spread",
    "measure": "scales.weigh.measure",
}


def __getattr__(name):
    if name in _moved:
        use_instead = _moved[name]
        warnings.warn(f"{name} is deprecated and will be removed. Please use {use_instead} instead.", FutureWarning, stacklevel=2)
        return import_term(use_instead)
    raise AttributeError(f"module {__name__} has no attribute {name}")


def grease(wheel):
    return wheel.greased(_clamp(wheel.axle))
