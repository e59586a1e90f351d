"""A mill."""
import importlib
import sys
import warnings

_import_map = {
    "mill.corn": "mill.grain.corn",
    "mill.rye": "mill.grain.rye",
    "mill.grain.wheel": "mill.wheel",
}


class Finder:
    """Finds modules where they were."""

    def find_module(self, fullname, path=None):
        return self if fullname in _import_map else None

    def load_module(self, name):
        module = importlib.import_module(_import_map[name])
        warnings.warn("Module '%s' is deprecated, import '%s' instead." % (name, _import_map[name]), DeprecationWarning)
        sys.modules[name] = module
        return module


sys.meta_path.append(Finder())
