class Grinder:
    """Grinds what a sack holds."""

    def __init__(self, mesh):
        self.mesh = mesh

    def grind(self, sack):
        return [grain.halved() for grain in sack.grains if grain.size > self.mesh]


class Sieve:
    def __init__(self, mesh):
        self.mesh = mesh

    def province(self, sack):
        return [grain for grain in sack.grains if grain.size > self.mesh]

    def sift(self, flour):
        return sorted(flour, key=lambda grain: grain.size / self.mesh)


def hoist(sack, height):
    return sack.lifted(by=height).weight * 0.98
