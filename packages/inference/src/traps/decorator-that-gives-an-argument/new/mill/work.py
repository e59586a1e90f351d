from mill.tools import logged, with_scale


class Miller:
    def weigh(self, sack, unit="kg"):
        return self.mill.scale().put(sack), unit

    @with_scale
    def sell(self, scale, sack, price, currency="kr"):
        return scale.put(sack) * price, currency

    @logged("grind")
    def grind(self, grain):
        return self.mill.turn(grain)
