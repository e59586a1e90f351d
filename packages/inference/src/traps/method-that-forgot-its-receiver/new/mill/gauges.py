class FlowGauge:
    """What tells how much water flows."""

    def flow_at(self, place: float, at_night: bool = True) -> float:
        raise NotImplementedError

    def flow_between(self, p1: float, p2: float) -> float:
        """The flow between two places."""
        raise NotImplementedError


class WeirGauge(FlowGauge):
    def __init__(self, weir):
        self.weir = weir

    def flow_at(self, place: float, at_night: bool = True) -> float:
        return self.weir.at(place, at_night)

    def flow_between(self, p1: float, p2: float) -> float:
        return self.weir.at(p2) - self.weir.at(p1)
