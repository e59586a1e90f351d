from mill.tools import counted, logged, made_of_text, with_scale


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

    @counted(2)
    def sift(self, flour, mesh=3):
        return self.mill.sieve(flour, mesh)

    @made_of_text("clock")
    def rest(self, clock, hours=1):
        return clock.wait(hours)
