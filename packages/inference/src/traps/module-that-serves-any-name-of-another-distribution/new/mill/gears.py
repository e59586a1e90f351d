import warnings

import gearing


def __getattr__(name):
    if hasattr(gearing.wheels.plain, name):
        warnings.warn(f"mill.gears.{name} is deprecated. Use gearing.wheels.plain.{name} instead.", DeprecationWarning)
        return getattr(gearing.wheels.plain, name)
    raise AttributeError(f"module mill.gears has no attribute {name}")
