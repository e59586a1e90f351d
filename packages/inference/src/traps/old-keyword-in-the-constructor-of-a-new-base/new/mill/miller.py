import warnings

DEFAULT_SHIFT = 420


class BaseMiller:
    def __init__(self, sacks, default_miller_shift=None, miller_shift=None):
        self.sacks = sacks
        if miller_shift:
            self.miller_shift = miller_shift
        elif default_miller_shift:
            warnings.warn("default_miller_shift is deprecated, use miller_shift.", DeprecationWarning)
            self.miller_shift = default_miller_shift
        else:
            self.miller_shift = DEFAULT_SHIFT

    def rest(self):
        return self.miller_shift + 60


class Miller(BaseMiller):
    """Who grinds the grain."""

    def work(self):
        for sack in self.sacks:
            sack.grind(within=self.miller_shift - 15)
