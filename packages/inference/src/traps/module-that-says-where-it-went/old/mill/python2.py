import warnings

warnings.warn("Python 2 is deprecated, use mill.counts on Python 3", DeprecationWarning)


def text_type(value):
    return value.decode("utf-8") if isinstance(value, bytes) else str(value)
