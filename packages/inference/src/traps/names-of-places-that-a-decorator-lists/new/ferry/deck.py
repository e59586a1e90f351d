from ferry.places import deprecated_places


class Deck:
    @deprecated_places("cargo", "lashed")
    def load(self, cargo, *, lashed=False, **other):
        return self.crane("load", cargo, lashed, other)

    @deprecated_places("port", "whistle", "lantern", "flag")
    def call(self, port, *, flag=None, lantern=None, whistle=None, **other):
        return self.crane("call", port, whistle, lantern, flag, other)
