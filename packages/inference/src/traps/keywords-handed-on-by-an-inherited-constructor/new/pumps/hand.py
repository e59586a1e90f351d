class Machine:
    def __init__(self, site, *, depth=10, valve=None):
        self.site = site
        self.depth = depth
        self.valve = valve


class Painted(Machine):
    def __init__(self, site, **options):
        super().__init__(site, **options)
        self.paint = site.colours[0]


class Numbered(Painted):
    def __init__(self, site, **options):
        super().__init__(site, **options)
        self.number = site.next_number()


class Counted(Numbered):
    def __init__(self, site, **options):
        super().__init__(site, **options)
        self.strokes = 0


class HandPump(Counted):
    def stroke(self, litres):
        self.strokes += 1
        return litres * self.depth
