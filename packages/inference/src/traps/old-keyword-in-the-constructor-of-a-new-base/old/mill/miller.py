DEFAULT_SHIFT = 420


class Miller:
    """Who grinds the grain."""

    def __init__(self, sacks, default_miller_shift=DEFAULT_SHIFT):
        self.sacks = sacks
        self.default_miller_shift = default_miller_shift

    def work(self):
        for sack in self.sacks:
            sack.grind(within=self.default_miller_shift - 15)

    def rest(self):
        return self.default_miller_shift + 60
