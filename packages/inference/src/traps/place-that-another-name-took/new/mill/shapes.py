import warnings


class Shape:
    def widen(self, distance, quarter_steps=16, cap=1, **options):
        """Widen the shape by a distance."""
        quartersteps = options.pop("quartersteps", None)
        if quartersteps is not None:
            warnings.warn("quartersteps is deprecated, use quarter_steps", DeprecationWarning)
            quarter_steps = quartersteps
        steps = options.pop("steps", None)
        if steps is not None:
            quarter_steps = steps
        return self.grow(distance, quarter_steps, cap)


def begin_mill(plan="", dry=False, **settings):
    """Begin the work.

    Args:
        plan: where the plan is
        dry: without grain
        say_much: whether to say much. Please set it in the plan instead.
    """
    made = read_plan(plan, **settings)
    return made.begin(dry)
