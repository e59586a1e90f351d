"""Names of before."""
import warnings

from . import channels


def _deprecate(cls, name):
    warnings.warn("%s is deprecated" % name)
    return type(name, (cls,), {})


Fillopacity = _deprecate(channels.FillOpacity, "Fillopacity")
Nothing = _deprecate(channels.Nothing, "Nothing")
