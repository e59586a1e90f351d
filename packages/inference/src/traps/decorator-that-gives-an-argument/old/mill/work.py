from mill.tools import logged, with_scale


class Miller:
    @with_scale
    def weigh(self, scale, sack, unit="kg"):
        return scale.put(sack), unit

    @with_scale
    def sell(self, scale, sack, price):
        return scale.put(sack) * price

    @logged("grind")
    def grind(self, grain, fine=False):
        return self.mill.turn(grain, fine)
