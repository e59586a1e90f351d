"""Where names of the old mill are."""
import importlib

MOVED = {
    "mill.tools:to_fine": "mill.sieves:to_coarse",
    "mill.tools:to_coarse": "mill.sieves:to_fine",
    "mill.tools:reader": "mill.sieves:Sack.read",
}
REMOVED = {
    "mill.tools:all_grains",
    "mill.typing:all_grains",
    "mill.typing:is_flour",
}


def getattr_of(module):
    def wrapper(name):
        path = f"{module}:{name}"
        if path in MOVED:
            home, found = MOVED[path].split(":")
            return getattr(importlib.import_module(home), found)
        raise ImportError(f"{path} is gone" if path in REMOVED else path)

    return wrapper
