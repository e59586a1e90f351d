import functools
import warnings


def leaving_func(since, text=None):
    """Mark a function as one that leaves."""
    note = "leaves since " + since

    def mark(thing):
        @functools.wraps(thing)
        def new_func(*args, **kwargs):
            warnings.warn(note, FutureWarning)
            return thing(*args, **kwargs)

        return new_func

    return mark


def leaving_class(since, text=None):
    """Mark a class as one that leaves."""
    note = "leaves since " + since

    def mark(thing):
        if isinstance(thing, type):
            made = thing.__init__

            @functools.wraps(made)
            def wrapped(self, *args, **kwargs):
                warnings.warn(note, FutureWarning)
                made(self, *args, **kwargs)

            thing.__init__ = wrapped
            return thing

        raise TypeError(thing)

    return mark


def coming_func(since, text=None):
    """Mark a function as one that may change."""
    note = "may change since " + since

    def mark(thing):
        @functools.wraps(thing)
        def changing(*args, **kwargs):
            warnings.warn(note, UserWarning)
            return thing(*args, **kwargs)

        return changing

    return mark
