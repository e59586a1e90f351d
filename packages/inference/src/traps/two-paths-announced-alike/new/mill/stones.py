class _Stone:
    def __init__(self, weight):
        self.weight = weight

    def turn(self, times):
        return [self.weight * turn for turn in range(times)]


def __getattr__(name):
    if name == "Stone":
        import warnings
        warnings.warn("Stone is deprecated in favour of another package.", DeprecationWarning)
        return _Stone
    raise AttributeError(name)
