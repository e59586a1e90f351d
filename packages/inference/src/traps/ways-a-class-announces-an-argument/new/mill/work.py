import warnings
from typing import Optional


class Sieve:
    """
    Sifts flour.
    """

    def __init__(self, gauge=3, speed=1):
        self.mesh = gauge * speed

    def shake(self, flour):
        return flour.through(self.mesh)


class Press:
    def __init__(self, load: int = 2):
        self.force = load

    def squeeze(self, apples):
        return apples.under(self.force)


class Scale:
    def __init__(self, rounding: Optional[int] = None, exact: bool = False):
        self.rounding = rounding
        self.exact = exact

    def weigh(self, sack):
        return round(sack.mass, self.rounding)


class Dial:
    def __init__(self, units="kg", locale=None):
        """Shows a weight."""
        self.units = units
        self.locale = locale


class Machine:
    def __init__(self, plan="auto"):
        self.plan = plan

    def run(self, grain):
        return grain.ground(self.plan)


class Mixer(Machine):
    def __init__(self, plan="auto", bowl=None, jobs=None):
        super().__init__(plan=plan)
        self.bowl = bowl
        self.jobs = jobs

    def stir(self, dough):
        return self.bowl.turn(dough, self.jobs)


class Line:
    def __init__(self, length, plan="auto"):
        self.length = length
        self.plan = plan

    def build(self):
        return [Machine(plan=self.plan) for _ in range(self.length)]


class Chart:
    """What its methods take is none of what it is made with."""

    def __init__(self, *args, **options):
        self.marks = args
        self.style = options

    def draw(self, **options):
        return paint(self, **options)


def paint(chart, force_lines=False, only_lines=False):
    if force_lines:
        warnings.warn("force_lines is deprecated, use only_lines instead", DeprecationWarning)
        only_lines = force_lines
    return [chart.style, only_lines]
