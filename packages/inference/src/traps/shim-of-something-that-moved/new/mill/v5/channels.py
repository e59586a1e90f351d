"""What may be shown, and how."""


class FillOpacity:
    """How much is seen through what is filled."""

    def __init__(self, shorthand, aggregate=None, band=0.5):
        self.shorthand = shorthand
        self.aggregate = aggregate
        self.band = max(0, min(band, 1))

    def encode(self):
        return {"fillOpacity": self.shorthand, "band": self.band}


class Color:
    """Of which colour it is."""

    def __init__(self, shorthand, scheme="viridis"):
        self.shorthand = shorthand
        self.scheme = scheme.lower()

    def encode(self):
        return {"color": self.shorthand, "scheme": self.scheme}
