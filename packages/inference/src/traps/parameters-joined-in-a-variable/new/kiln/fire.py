import warnings
from typing import Optional, Union


class Kiln:
    def __init__(self, name, clock: Optional["Clock"] = None, *, timer: Union[None, int, "Clock"] = None):
        self.name = name
        if clock is not None:
            if timer is not None:
                raise ValueError("timer can not be used with clock. Use timer alone.")
            if not clock.runs:
                raise TypeError("clock must be a running one when set.")
            warnings.warn("clock is deprecated and will be removed in a future release. Use timer instead.", FutureWarning)
            _timer: Union[None, int, "Clock"] = clock
        else:
            _timer = timer
        self._clock = _timer.started()


class Gas(Kiln):
    def __init__(self, clock: Optional["Clock"] = None, *, timer: Union[None, int, "Clock"] = None):
        super().__init__("gas", clock=clock, timer=timer)


class Batch:
    def __init__(self, *pots, clock=None, timer=None, **options):
        given = timer
        if clock is not None:
            warnings.warn("clock is deprecated, use timer instead", FutureWarning)
            given = clock
        self.timer = given.started()
        self.pots = pots
        self.marks = options


def glaze(pot, tint=None, colour=None):
    if tint is not None:
        warnings.warn("`tint` is deprecated, use `colour`", FutureWarning)
    return pot.dipped(tint if tint is not None else colour)
