import functools
import warnings


def renamed_keyword(old, new, since):
    def decorate(function):
        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            if old in kwargs:
                warnings.warn(f"'{old}' is deprecated since {since}, use '{new}'", FutureWarning)
                kwargs[new] = kwargs.pop(old)
            return function(*args, **kwargs)

        return wrapped

    return decorate


def takes(**names):
    def decorate(function):
        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            for short, name in names.items():
                if name in kwargs:
                    kwargs[short] = kwargs.pop(name)
            return function(*args, **kwargs)

        return wrapped

    return decorate
