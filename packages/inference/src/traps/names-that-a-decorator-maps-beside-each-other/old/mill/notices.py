import functools
import warnings


def renamed_arguments(**names):
    def decorator(work):
        @functools.wraps(work)
        def wrapper(*args, **kwargs):
            take_new(kwargs, names)
            return work(*args, **kwargs)

        return wrapper

    return decorator


def take_new(kwargs, names):
    for old, new in names.items():
        if old in kwargs:
            warnings.warn(f"{old} is deprecated; use {new}", DeprecationWarning)
            kwargs[new] = kwargs.pop(old)
