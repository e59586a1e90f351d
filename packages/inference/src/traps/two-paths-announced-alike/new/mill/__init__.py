import warnings


def __getattr__(name):
    if name == "Stone":
        from mill.stones import _Stone
        warnings.warn("Stone is deprecated in favour of another package.", DeprecationWarning)
        return _Stone
    raise AttributeError(name)
