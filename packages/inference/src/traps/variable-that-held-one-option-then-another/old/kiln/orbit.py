class Orbit:
    def height(self, *args, **kwargs):
        """The height.

        ro= scale of lengths
        """
        return self.read("z", *args, **kwargs)

    def read(self, axis, *args, **kwargs):
        return self.axes[axis]
