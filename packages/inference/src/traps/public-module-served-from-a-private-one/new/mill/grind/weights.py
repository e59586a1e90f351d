import warnings
from . import _weights

__all__ = ["lift", "StoneError", "lost"]


def __getattr__(name):
    if name not in __all__:
        raise AttributeError(name)
    warnings.warn("mill.grind.weights is deprecated and will be removed.", DeprecationWarning, stacklevel=2)
    return getattr(_weights, name)
