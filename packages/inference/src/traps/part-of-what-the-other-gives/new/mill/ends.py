import warnings


def deprecated(version, replacement):
    def wrap(function):
        def call(*args, **kwargs):
            warnings.warn(f"deprecated since {version}, use {replacement}", DeprecationWarning)
            return function(*args, **kwargs)
        return call
    return wrap
