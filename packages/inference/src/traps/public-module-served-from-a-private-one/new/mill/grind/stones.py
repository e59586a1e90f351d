# Not meant for users any more: they find all of it in `mill.grind`.
import warnings
from . import _stones

__all__ = ["dress", "balance", "normalise", "StoneError"]


def __dir__():
    return __all__


def __getattr__(name):
    if name not in __all__:
        raise AttributeError(f"mill.grind.stones is deprecated and has no attribute {name}. Look in mill.grind instead.")
    warnings.warn(f"Please use `{name}` from the `mill.grind` namespace, "
                  "the `mill.grind.stones` namespace is deprecated.",
                  category=DeprecationWarning, stacklevel=2)
    return getattr(_stones, name)
