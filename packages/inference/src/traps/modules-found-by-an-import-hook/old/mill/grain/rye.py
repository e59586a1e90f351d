"""Rye."""


def thresh(sheaf):
    """What is left of a sheaf."""
    return [ear for ear in sheaf if ear.full]
