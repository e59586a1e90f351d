import warnings

import declare


class Mill(declare.Declared):
    wheels = declare.Integer(2, doc="How many stones there are.")

    def __init__(self, sacks=None, **options):
        super().__init__(**options)
        self.sacks = sacks

    def grind(self, grain):
        return [grain.under(wheel) for wheel in range(self.wheels)]


class WindMill(Mill):
    def __init__(self, sails, **options):
        super().__init__(**options)
        self.sails = sails


class Sieve:
    gauge = declare.Integer(3, doc="How wide the mesh is.")

    def __init__(self, **options):
        self.options = options

    def sift(self, flour):
        return flour.through(self.gauge)


class Sail(declare.Declared):
    width = declare.Integer(3, doc="How wide it is.")
    min_width = declare.Integer(1, doc="How wide it is at least.")

    def __init__(self, **options):
        if options.get("width") is not None and options.get("stretch"):
            warnings.warn("A width of its own is not supported here. Remove the width or change it to min_width instead.")
            options["min_width"] = options.pop("width")
        super().__init__(**options)


class Miller(declare.Declared):
    grain_name = declare.Text("rye", doc="Which grain is ground.")

    def __init__(self, **options):
        super().__init__(**options)

    def work(self):
        return self.grain_name.upper()
