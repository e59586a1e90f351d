"""What the mill makes of what."""


def _sack_to_flour(sack, mesh=2):
    """Flour of a sack."""
    grains = [grain for grain in sack.grains if grain.size > mesh]
    sack.weight = sum(grain.weight for grain in grains)
    return [grain.halves(mesh) for grain in grains]


def _sack_to_bran(sack):
    """Bran of a sack."""
    husks = [grain.husk for grain in sack.grains if not grain.bare]
    sack.husks = len(husks)
    return sorted(husks, key=lambda husk: husk.weight)


def to_flour(load, mesh=2):
    """Flour of whatever was brought."""
    if load.kind == "sack":
        return _sack_to_flour(load, mesh)
    if load.kind == "flour":
        return load
    raise TypeError(load.kind)


def to_meal(load):
    """Meal of whatever was brought."""
    if load.kind == "sack":
        return _sack_to_bran(load)
    return load.rest()
