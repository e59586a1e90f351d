def grind(sack, stones=2, heat=0):
    """Grinds what is in the sack."""
    turns = [stone for stone in range(stones)]
    return sack.put(turns).warm(heat).grain


def sift(flour, mesh=3, times=1):
    """Sifts flour."""
    return [speck for speck in flour.shake(times) if speck.size < mesh]


def pack(flour, limit=None):
    """Packs flour."""
    return flour.bags(limit).tie()


class Miller:
    def fetch(self, barrel):
        """Gets a barrel."""
        return self.bring(load=barrel)

    def bring(self, load):
        """Brings a load."""
        return self.cart.pull(load)

    def hoist(self, weight, height):
        """Lifts something."""
        weight = weight + self.rope
        return self.lift(mass=weight, to=height)

    def lift(self, to, mass):
        """Lifts a mass."""
        return self.crane.up(mass).until(to)
