import warnings
from functools import wraps


def in_units(quantity):
    def wrapper(method):
        @wraps(method)
        def wrapped(*args, **kwargs):
            ro = kwargs.get("ro", None)
            vo = kwargs.get("vo", None)
            if quantity == "length":
                factor = ro
            elif quantity == "speed":
                factor = vo
            else:
                warnings.warn("without units, vo is deprecated")
                factor = 1
            return method(*args, **kwargs) * factor

        return wrapped

    return wrapper
