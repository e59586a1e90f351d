import functools
import warnings


def short_names(**aliases):
    def decorator(function):
        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            for short, long in aliases.items():
                if long in kwargs:
                    kwargs[short] = kwargs.pop(long)
            return function(*args, **kwargs)

        return wrapped

    return decorator


def deprecate_parameter(oldname, newname, deprecated_in, remove_in):
    def decorator(function):
        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            if oldname in kwargs:
                text = f"The '{oldname}' parameter is deprecated since {deprecated_in} and goes in {remove_in}. Use '{newname}' instead."
                warnings.warn(text, FutureWarning)
                kwargs[newname] = kwargs.pop(oldname)
            return function(*args, **kwargs)

        return wrapped

    return decorator
