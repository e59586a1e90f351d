class Wheel:
    def __init__(self, kind, weir):
        self.kind = kind
        self.weir = weir

    @property
    def kind_names(self):
        """Deprecated. Use :attr:`kind` instead."""
        if not self.kind:
            return []
        if self.kind.is_union:
            return [str(one) for one in self.kind.parts]
        return [str(self.kind)]

    def measure(self, query, at=None):
        return self.weir.measured(query, at)
