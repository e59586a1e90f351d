import importlib.util


def has_water():
    return importlib.util.find_spec("water") is not None


def has_waterwheel():
    return importlib.util.find_spec("waterwheel") is not None
