import functools


def take(**aliases):
    def wrap(func):
        @functools.wraps(func)
        def inner(*args, **kwargs):
            for short, long in aliases.items():
                if long in kwargs:
                    kwargs[short] = kwargs.pop(long)
            return func(*args, **kwargs)

        return inner

    return wrap
