from mill.tools import counted, logged, made_of_text, with_scale  # noqa: F401


class Miller:
    def weigh(self, sack, unit="kg"):
        return self.mill.scale().put(sack), unit

    @with_scale
    def sell(self, scale, sack, price, currency="kr"):
        return scale.put(sack) * price, currency

    @logged("grind")
    def grind(self, grain):
        return self.mill.turn(grain)

    @counted(2)
    def sift(self, flour):
        return self.mill.sieve(flour, 3)

    def rest(self, hours=1):
        return self.mill.clock.wait(hours)
