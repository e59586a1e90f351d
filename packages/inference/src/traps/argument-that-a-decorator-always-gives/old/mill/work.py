from mill.conf import with_settings


@with_settings
def grind(grain, settings=None):
    """Flour of the grain."""
    return [grain, settings["speed"]]
