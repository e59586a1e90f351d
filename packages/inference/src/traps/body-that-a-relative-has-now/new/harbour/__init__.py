class Plan:
    def __init__(self, quays):
        self.quays = quays


class NightPlan(Plan):
    def __init__(self, quays, lamps):
        super().__init__(quays)
        self.lamps = lamps


class LampPlan(Plan):
    lamps = ()

    def cost(self, order):
        lit = [quay for quay in order if quay in self.lamps]
        return sum(quay.length * quay.draught for quay in lit) - len(order)
