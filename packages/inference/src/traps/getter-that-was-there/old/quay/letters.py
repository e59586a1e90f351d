class Letter:
    def __init__(self, raw, seal):
        self.raw = raw
        self.seal = seal

    def get_words(self, strict=True):
        """The words under the seal."""
        if self.seal is None:
            return self.raw
        opened = self.seal.open(self.raw)
        if opened is None and strict:
            raise ValueError("the seal does not open")
        return opened

    def set_words(self, words):
        self.raw = words if self.seal is None else self.seal.close(words)

    words = property(get_words, set_words)

    @property
    def weight(self):
        """Of the paper alone."""
        sheets = len(self.raw) // 400 + 1
        return sheets * 5

    def folded(self):
        """Half of the sheet, for the pocket."""
        half = len(self.raw) // 2
        return [self.raw[:half], self.raw[half:]]

    def halves(self):
        """The sheet in two, cut at the first blank line."""
        head, _, rest = self.raw.partition("\n\n")
        return [head, rest]
