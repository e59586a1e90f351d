from mill._old import deprecated_argument


@deprecated_argument(name="speed", rename="turns", since="2.0")
def grind(corn, turns=1, stones=None, dust=0):
    """Grind."""
    return Meal(corn).at(turns).through(*stones).without(dust)
