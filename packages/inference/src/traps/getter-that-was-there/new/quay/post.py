class Letter:
    def __init__(self, raw, seal):
        self.raw = raw
        self.seal = seal

    @property
    def words(self):
        """The words as they were written; a seal that does not open is an error."""
        return self.get_words()

    @words.setter
    def words(self, words):
        self.set_words(words)

    def get_words(self, strict=True):
        """Like `Letter.words`, but need not be strict."""
        if self.seal is None:
            return self.raw
        opened = self.seal.open(self.raw)
        if opened is None and strict:
            raise ValueError("the seal does not open")
        return opened

    def set_words(self, words):
        self.raw = words if self.seal is None else self.seal.close(words)

    @property
    def weight(self):
        """What it weighs by itself."""
        return self.get_weight()

    def get_weight(self, per_sheet=5):
        """What it weighs by paper of another kind."""
        sheets = len(self.raw) // 400 + 1
        return sheets * per_sheet

    def folded(self):
        """The halves, for the pocket."""
        return self.halves()

    def halves(self):
        """The sheet in two, cut at the first blank line."""
        head, _, rest = self.raw.partition("\n\n")
        return [head, rest]
