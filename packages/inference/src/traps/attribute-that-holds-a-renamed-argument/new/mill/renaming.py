import functools
import warnings


def renamed_argument(old, new):
    def around(function):
        @functools.wraps(function)
        def call(*args, **kwargs):
            if old in kwargs:
                warnings.warn(f"`{old}` was renamed to `{new}`", DeprecationWarning)
                kwargs[new] = kwargs.pop(old)
            return function(*args, **kwargs)

        return call

    return around
