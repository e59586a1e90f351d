class FlowGauge:

    def flow_at(self, place: float) -> float:
        raise NotImplementedError

    def flow_between(pi: float, pj: float) -> float:
        raise NotImplementedError


class WeirGauge(FlowGauge):
    def __init__(self, weir):
        self.weir = weir

    def flow_at(self, place: float) -> float:
        return self.weir.at(place)

    def flow_between(self, pi: float, pj: float) -> float:
        return self.weir.at(pj) - self.weir.at(pi)
