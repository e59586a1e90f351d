class ReferenceTide:
    """The slow and plain way."""

    def __init__(self, gauge):
        self.gauge = gauge

    def height(self, at):
        return sum(part.height(at) for part in self.gauge.parts)


def low_water(gauge, day):
    return min(gauge.heights(day))
