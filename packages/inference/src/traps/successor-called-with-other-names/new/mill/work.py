import warnings


def mill(sack, fuel=0, gear=2):
    """Mills a sack."""
    wheels = gear * [1]
    return sack.load(wheels).burn(fuel).grain


def grind(sack, stones=2, heat=0):
    """Grinds what is in the sack."""
    warnings.warn("grind is deprecated, use mill instead", DeprecationWarning)
    return mill(sack, gear=stones, fuel=heat)


def shake(flour, rounds=1, width=3):
    """Shakes flour."""
    return flour.shake(rounds).through(width)


def sift(flour, mesh=3, times=1):
    """Sifts flour."""
    warnings.warn("sift is deprecated, use shake instead", DeprecationWarning)
    return shake(flour, width=mesh * 10, rounds=times)


def bag(flour, **options):
    """Puts flour into bags."""
    return flour.bags(options.pop("most", None)).tie(**options)


def pack(flour, limit=None):
    """Packs flour."""
    warnings.warn("pack is deprecated, use bag instead", DeprecationWarning)
    options = {}
    if limit is not None:
        options["most"] = limit
    return bag(flour, **options)


class Miller:
    def bring(self, load):
        """Brings a load."""
        return self.cart.pull(load)

    def hoist(self, weight, height):
        """Lifts something."""
        warnings.warn("hoist is deprecated, use lift instead", DeprecationWarning)
        weight = weight + self.rope
        return self.lift(mass=weight, to=height)

    def lift(self, to, mass):
        """Lifts a mass."""
        return self.crane.up(mass).until(to)
