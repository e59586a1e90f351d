import warnings


class Pool:
    @classmethod
    def from_address(cls, address, **kwargs):
        if "charset" in kwargs:
            warnings.warn(DeprecationWarning('"charset" is deprecated. Use "encoding" instead'))
            kwargs["encoding"] = kwargs.pop("charset")
        kwargs.update(parsed(address))
        return cls(**kwargs)

    def __init__(self, maker, **kwargs):
        self.maker = maker
        self.kwargs = kwargs

    def make(self):
        return self.maker(**self.kwargs)


def bar(picture, **kwargs):
    log = kwargs.pop("log", None)
    if log is not None:
        warnings.warn("the `log` keyword is deprecated, pass `norm='log'`", DeprecationWarning)
    if log:
        kwargs.setdefault("norm", "log")
    return picture.bar(**kwargs)
