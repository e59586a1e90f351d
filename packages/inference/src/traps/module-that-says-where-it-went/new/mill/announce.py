import warnings


def deprecated(message):
    warnings.warn(message, DeprecationWarning, stacklevel=2)
