import functools
import warnings


class deprecated_argument:
    def __init__(self, name, since, removal, alternative=None):
        self.name = name
        self.since = since
        self.removal = removal
        self.alternative = alternative

    def __call__(self, func):
        @functools.wraps(func)
        def wrapped(*args, **kwargs):
            if self.name in kwargs:
                text = f"Argument `{self.name}` is deprecated and will be removed in {self.removal}."
                if self.alternative is not None:
                    text += f" Use `{self.alternative}` instead."
                    kwargs[self.alternative] = kwargs.pop(self.name)
                warnings.warn(text, FutureWarning)
            return func(*args, **kwargs)

        return wrapped
