class Reader:
    def put(self, name, value):
        if value is not None:
            setattr(self, name, value)

    def read(self, lines):
        self.weights = [float(line) for line in lines]
        self.labels = [line.strip() for line in lines]


class Gauge:
    @reified
    def width_rounded(self):
        width = self.width
        if width < 10:
            return 10
        if width < 20:
            return 20
        return 40


class Spaxel:
    def load(self, cube):
        self.plate = cube.plate
        self.mangle = cube.mangle
        self.forgotten = cube.forgotten
