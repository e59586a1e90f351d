import declare


class Mill(declare.Declared):
    stones = declare.Integer(2, doc="How many stones there are.")

    def __init__(self, sacks=None, **options):
        super().__init__(**options)
        self.sacks = sacks

    def grind(self, grain):
        return [grain.under(stone) for stone in range(self.stones)]


class WindMill(Mill):
    def __init__(self, sails, **options):
        super().__init__(**options)
        self.sails = sails


class Sieve:
    mesh = declare.Integer(3, doc="How wide the mesh is.")

    def __init__(self, **options):
        self.options = options

    def sift(self, flour):
        return flour.through(self.mesh)


class Sail(declare.Declared):
    width = declare.Integer(3, doc="How wide it is.")
    min_width = declare.Integer(1, doc="How wide it is at least.")

    def __init__(self, **options):
        super().__init__(**options)


class Miller(declare.Declared):
    grain_name = declare.Text("rye", doc="Which grain is ground.")
    grain_orders = declare.List(doc="DEPRECATED: use grain_name instead.")

    def __init__(self, **options):
        super().__init__(**options)

    def work(self):
        for order in self.grain_orders:
            order.fill()
