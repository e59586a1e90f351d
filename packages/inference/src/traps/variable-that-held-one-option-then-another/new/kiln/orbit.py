from kiln.units import in_units


class Orbit:
    @in_units("length")
    def height(self, *args, **kwargs):
        return self.read("z", *args, **kwargs)

    def read(self, axis, *args, **kwargs):
        return self.axes[axis]
