from .metal import MetalLedger


class IronLedger(MetalLedger):
    def __init__(self, mill):
        super().__init__(mill)
