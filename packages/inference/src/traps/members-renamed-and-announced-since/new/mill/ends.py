import functools
import warnings


def deprecated(since, removal):
    def decorator(func):
        @functools.wraps(func)
        def wrapped(*args, **kwargs):
            warnings.warn(f"{func.__name__} is deprecated since {since}", DeprecationWarning)
            return func(*args, **kwargs)

        return wrapped

    return decorator
