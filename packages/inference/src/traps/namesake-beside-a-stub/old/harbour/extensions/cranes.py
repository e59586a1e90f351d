"""Cranes are a package of their own now."""
import warnings


def load_extension(quay):
    """Loads the extension."""
    warnings.warn("The cranes are in the package `cranes` now")
