"""What to look for."""
from harbour.base import Filter


class BerthFilterIsScheduled(Filter):
    """Whether the berth has a schedule."""

    def applies(self, berth):
        return berth.schedule is not None and berth.schedule.active


class BerthFilter(Filter):
    """All that a berth can be looked for by."""

    scheduled = BerthFilterIsScheduled
