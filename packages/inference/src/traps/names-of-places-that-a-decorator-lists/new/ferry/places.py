import functools
import warnings


def deprecated_places(*names):
    def wrap(function):
        @functools.wraps(function)
        def wrapped(self, *args, **kwargs):
            if args:
                warnings.warn(f"Arguments by place are deprecated, call it with {names[: len(args)]}", DeprecationWarning)
            return function(self, **dict(zip(names, args)), **kwargs)

        return wrapped

    return wrap
