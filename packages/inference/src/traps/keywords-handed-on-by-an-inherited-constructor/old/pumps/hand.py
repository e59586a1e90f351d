class Machine:
    def __init__(self, site, *, depth=10, valve=None):
        self.site = site
        self.depth = depth
        self.valve = valve


class HandPump(Machine):
    def __init__(self, site, *, depth=10, valve=None):
        super().__init__(site, depth=depth, valve=valve)
        self.strokes = 0

    def stroke(self, litres):
        self.strokes += 1
        return litres * self.depth
