class StoneGrinder:
    """Grinds what a sack holds."""

    def __init__(self, mesh):
        self.mesh = mesh

    def grind(self, sack):
        return [grain.halved() for grain in sack.grains if grain.size > self.mesh]


Grinder = StoneGrinder


class Sieve:
    def __init__(self, mesh):
        self.mesh = mesh

    def region(self, sack):
        return [grain for grain in sack.grains if grain.size > self.mesh]

    province = region

    def bolt(self, flour):
        return sorted(flour, key=lambda grain: grain.size / self.mesh)

    # Deprecated alias.
    sift = bolt


def lift(sack, height):
    return sack.lifted(by=height).weight * 0.98


# Backwards compatibility.
hoist = lift
