class Reader:
    def put(self, name, value):
        if value is not None:
            setattr(self, name, value)

    def read(self, lines):
        self.put("weights", [float(line) for line in lines])
        self.counted = len(lines)


class Gauge:
    def get_width_rounded(self):
        width = self.width
        if width < 10:
            return 10
        if width < 20:
            return 20
        return 40

    width_rounded = Measured(get_width_rounded, None)


class Spaxel:
    def load(self, cube, **options):
        options.pop("forgotten", None)
        for name in ["plate", "mangle"]:
            setattr(self, name, getattr(cube, name))
