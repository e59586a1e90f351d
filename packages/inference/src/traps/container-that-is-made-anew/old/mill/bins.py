class Bins:
    def __init__(self, bins, label):
        self.bins = bins
        self.label = label

    @property
    def grain_axis_kinds(self):
        """The kinds of grain along each axis of the bins."""
        return tuple(["row of bins"] + list(self.bins[0].kinds))

    @property
    def grain_axis_names(self):
        """The names of the axes of the bins."""
        return tuple(name.title() for name in self.bins[0].names)
