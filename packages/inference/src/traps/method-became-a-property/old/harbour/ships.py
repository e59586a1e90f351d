class Ship:
    def __init__(self, hull, cargo):
        self.hull = hull
        self.cargo = cargo

    def tonnage(self):
        return self.hull.volume * 0.353 + sum(item.weight for item in self.cargo)

    @property
    def manifest(self):
        return [(item.name, item.weight) for item in sorted(self.cargo) if item.declared]
