import warnings


class Wheel:
    def __init__(self, paddles):
        self.paddles = paddles

    @property
    def joint_force(self):
        """The force of all paddles together."""
        warnings.warn("'joint_force' is deprecated, use the 'force_of_all' method instead", DeprecationWarning, stacklevel=2)
        return self.paddles.force()

    def force_of_all(self, method="unary"):
        """The force of all paddles together, reckoned in one of several ways."""
        return self.paddles.force(method)
