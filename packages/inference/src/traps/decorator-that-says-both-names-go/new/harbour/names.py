import functools
import warnings


def take(**aliases):
    def wrap(func):
        @functools.wraps(func)
        def inner(*args, **kwargs):
            for short, long in aliases.items():
                if long in kwargs:
                    kwargs[short] = kwargs.pop(long)
            if "T" in kwargs or "stamp" in kwargs:
                if "stamp" in kwargs:
                    kwargs["T"] = kwargs.pop("stamp")
                warnings.warn("Parameters 'T' and 'stamp' are deprecated. Use Chart.stamp() instead.", FutureWarning)
            return func(*args, **kwargs)

        return inner

    return wrap
