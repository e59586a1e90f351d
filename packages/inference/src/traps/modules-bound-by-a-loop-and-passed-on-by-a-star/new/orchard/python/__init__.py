import types

from loaders import lazy

tools: types.ModuleType
trees: types.ModuleType

_parts = ["tools"]
_later = ["trees"]

for part in _parts + _later:
    globals()[part] = lazy.LazyLoader(part, globals(), "orchard.python.{}".format(part))
