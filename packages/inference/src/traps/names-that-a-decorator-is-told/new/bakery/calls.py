import functools
import warnings

KEPT_FOR_THE_OVEN = {"trace", "operator"}


def keywords_only(piece=None, aliases=None):
    def decorate(function):
        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            if "body" in kwargs:
                body = kwargs.pop("body")
                if piece in kwargs:
                    raise TypeError(f"'{piece}' and 'body' are the same")
                if piece is not None:
                    warnings.warn(f"The 'body' argument is deprecated, use '{piece}'", DeprecationWarning)
                    kwargs[piece] = body
            for name in KEPT_FOR_THE_OVEN.intersection(kwargs):
                args[0].note(name, kwargs.pop(name))
            return function(*args, **kwargs)

        return wrapped

    return decorate
