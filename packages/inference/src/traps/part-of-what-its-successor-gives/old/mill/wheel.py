import warnings


class Wheel:
    def __init__(self, kinds, weir):
        self.kinds = kinds
        self.weir = weir

    @property
    def kind_names(self):
        return [kind.__name__ for kind in self.kinds]

    def flow(self, place, at=None):
        """Flow of the water.

        .. deprecated:: 1.2
            Use :meth:`Wheel.measure` instead.
        """
        warnings.warn("Wheel.flow is deprecated in favor of Wheel.measure", DeprecationWarning)
        measured = self.measure(place, at)
        if measured is None:
            return None
        return measured.flow

    def measure(self, query, at=None):
        return self.weir.measured(query, at)
