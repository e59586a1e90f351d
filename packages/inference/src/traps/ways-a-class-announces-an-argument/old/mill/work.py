from typing import Optional

from mill.ending import deprecate_parameter, deprecated_arg


class Sieve:
    """
    Sifts flour.

    .. deprecated:: 0.6
        ``dims`` is deprecated, use ``gauge`` instead.
    """

    def __init__(self, gauge=3, dims=None, speed=1):
        if dims is not None:
            gauge = dims
        self.mesh = gauge * speed

    def shake(self, flour):
        return flour.through(self.mesh)


class Press:
    @deprecated_arg("weight", since="0.6", hint="Please use `load` instead.")
    def __init__(self, load: int = 2, weight: Optional[int] = None):
        self.force = load if weight is None else weight

    def squeeze(self, apples):
        return apples.under(self.force)


class Scale:
    @deprecated_arg("places", since="0.7", hint="please use `rounding` instead.")
    def __init__(self, rounding: Optional[int] = None, exact: bool = False, places: Optional[int] = None):
        if isinstance(rounding, bool):
            rounding = places if rounding else None
        self.rounding = rounding
        self.exact = exact

    def weigh(self, sack):
        return round(sack.mass, self.rounding)


class Dial:
    def __init__(self, units="kg", locale=None, unit=None):
        """Shows a weight.

        Parameters
        ----------
        unit : str or None
            Deprecated, use ``units`` and ``locale`` as needed; ``units`` holds several now.
        """
        self.units = units
        self.locale = locale
        self.unit = unit


class Machine:
    def __init__(self, plan="auto", ratio=None):
        self.plan = plan
        self.ratio = ratio

    def run(self, grain):
        self._check()
        return grain.ground(self.plan)

    def _check(self):
        if self.ratio is not None:
            deprecate_parameter(self, "0.4", "ratio", "plan")
            self.plan = self.ratio


class Mixer(Machine):
    def __init__(self, plan="auto", bowl=None, ratio=None):
        super().__init__(plan=plan, ratio=ratio)
        self.bowl = bowl

    def stir(self, dough):
        return self.bowl.turn(dough)


class Line:
    def __init__(self, length, plan="auto", ratio=None):
        self.length = length
        self.plan = plan
        self.ratio = ratio

    def build(self):
        return [Machine(plan=self.plan, ratio=self.ratio) for _ in range(self.length)]


class Chart:
    """What its methods take is none of what it is made with."""

    def __init__(self, *args, **options):
        self.marks = args
        self.style = options

    def draw(self, **options):
        return paint(self, **options)


def paint(chart, force_lines=False):
    return [chart.style, force_lines]
