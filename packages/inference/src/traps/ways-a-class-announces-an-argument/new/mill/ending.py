import functools
import warnings


def deprecated_arg(name, since, hint=""):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            if name in kwargs:
                warnings.warn(f"Argument `{name}` is deprecated since {since}. {hint}", DeprecationWarning)
            return func(*args, **kwargs)

        return wrapper

    return decorate


def deprecate_parameter(machine, since, old, new):
    warnings.warn("'{}' is deprecated since {}. Use '{}' instead.".format(old, since, new), DeprecationWarning)
