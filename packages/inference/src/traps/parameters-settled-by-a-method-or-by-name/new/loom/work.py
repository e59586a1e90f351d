import warnings


def _one_of_both(*, weft_count, picks):
    if picks is not None and weft_count is not None and picks != weft_count:
        raise ValueError("only one of both")
    if weft_count is not None:
        warnings.warn("weft_count is deprecated, use picks", DeprecationWarning, stacklevel=2)
        return weft_count
    return picks


def draw(cloth, *, weft_count=None, picks=None):
    picks = _one_of_both(weft_count=weft_count, picks=picks)
    return cloth.pulled(picks)


async def full(cloth, *, weft_count=None, picks=None):
    picks = _one_of_both(weft_count=weft_count, picks=picks)
    return await cloth.shrunk(picks)


class Loom:
    def __init__(self, frame):
        self.frame = frame

    @staticmethod
    def _checked(*, pattern, cards, reed):
        if cards is not None:
            warnings.warn("Argument 'cards' is a deprecated alias for 'pattern'.", DeprecationWarning)
            if pattern is not None:
                raise TypeError("'cards' and 'pattern' can not be given both")
            pattern = cards
        if pattern is None and reed is None:
            raise TypeError("either a pattern or a reed has to be given")
        return pattern

    def _warned(self, length, mode):
        if mode == "slow":
            warnings.warn("mode 'slow' is deprecated, no length is that long", DeprecationWarning)
        return self.frame.measure(length)


class Jacquard(Loom):
    def __init__(self, frame, cards=None, reed=None, speed=1, *, pattern=None):
        super().__init__(frame)
        pattern = self._checked(pattern=pattern, cards=cards, reed=reed)
        self.pattern = frame.read(pattern)
        self.reed = frame.hung(reed)
        self.speed = speed

    def run(self, length, mode=None):
        length = self._warned(length, mode)
        for row in self.pattern.rows(length):
            self.frame.lift(row, mode)
