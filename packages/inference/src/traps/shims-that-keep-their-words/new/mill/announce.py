import warnings


def deprecate(name, version, message):
    warnings.warn(f"{message} ({name}, {version})", FutureWarning, stacklevel=3)
