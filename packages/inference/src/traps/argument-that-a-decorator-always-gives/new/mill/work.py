from mill.conf import with_settings


@with_settings
def grind(grain, stone="flint", settings=None):
    """Flour of the grain."""
    return [grain, stone, settings["speed"]]
