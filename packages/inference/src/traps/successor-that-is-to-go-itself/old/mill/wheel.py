import warnings


class Wheel:
    def __init__(self, paddles):
        self.paddles = paddles

    @property
    def cascaded_force(self):
        """Deprecated: use `joint_force` instead."""
        warnings.warn("'cascaded_force' is deprecated, use 'joint_force' instead", FutureWarning, stacklevel=2)
        return self.paddles.force()

    @property
    def joint_force(self):
        """The force of all paddles together."""
        return self.paddles.force()
