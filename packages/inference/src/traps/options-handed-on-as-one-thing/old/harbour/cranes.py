class Crane:
    def __init__(self, load, **kwargs):
        self.load = load
        self._read_limits(kwargs)

    def _read_limits(self, limits):
        self.wind = limits.pop("wind", 8)
        for name in ["reach", "swing"]:
            setattr(self, name, limits.pop(name, None))
