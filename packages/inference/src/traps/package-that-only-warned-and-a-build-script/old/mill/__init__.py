class MillWarning(UserWarning):
    """Something of the mill will go."""


def open_gate(gate):
    return gate.open()
