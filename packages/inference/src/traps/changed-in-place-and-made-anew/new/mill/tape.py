import warnings


class Tape:
    def __init__(self, steps, name=None):
        self._steps = steps
        self.name = name

    def inv(self):
        """Turns the steps round, in place.

        .. deprecated:: 2.0
            Use :meth:`adjoint` instead.
        """
        warnings.warn("Tape.inv is deprecated, use Tape.adjoint instead.", DeprecationWarning)
        steps = [step.inverse() for step in reversed(self._steps)]
        self._steps = steps

    def adjoint(self):
        """A tape with the steps turned round."""
        steps = [step.inverse() for step in reversed(self._steps)]
        return Tape(steps, self.name)
