class HarbourDeprecationWarning(DeprecationWarning):
    """Of what is to go."""
