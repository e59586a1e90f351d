class Deck:
    def load(self, cargo, lashed=False, **other):
        return self.crane("load", cargo, lashed, other)

    def call(self, port, whistle=None, lantern=None, flag=None, **other):
        return self.crane("call", port, whistle, lantern, flag, other)
