import warnings


class Shape:
    def widen(self, distance, steps=16, quartersteps=None, cap=1):
        """Widen the shape by a distance."""
        if quartersteps is not None:
            warnings.warn("quartersteps is deprecated, use steps", DeprecationWarning)
            steps = quartersteps
        return self.grow(distance, steps, cap)


def begin_mill(plan="", dry=False, say_much=None, **settings):
    """Begin the work.

    Args:
        plan: where the plan is
        dry: without grain
        say_much: whether to say much. Please set it in the plan instead.
    """
    made = read_plan(plan, **settings)
    if say_much is not None:
        made.say_much = say_much
    return made.begin(dry)
