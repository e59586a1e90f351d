"""What to look for."""
from harbour.base import Filter


class BerthFilterTonnage(Filter):
    """How heavy a ship the berth takes."""

    def holds(self, berth):
        return self.value is None or berth.most_tons >= self.value


class BerthFilter(Filter):
    """All that a berth can be looked for by."""

    tonnage = BerthFilterTonnage
