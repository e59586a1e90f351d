import warnings


class Choice:
    """One of several stones."""

    def __init__(self, stones, *, label=None, **kwargs):
        if "key" in kwargs:
            warnings.warn('"key" is deprecated. Assuming label.')
            label = kwargs["key"]
        if "mask" in kwargs:
            warnings.warn('"mask" is deprecated. Ignoring...')
        if "reduction" in kwargs:
            warnings.warn('"reduction" is deprecated. Ignoring...')
        self.stones = stones
        self.label = label
