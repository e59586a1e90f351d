def spread(grains, metric='plain', *, out=None, **kwargs):
    """Distances between the grains."""
    found = [measure(one, other, metric, **kwargs) for one in grains for other in grains]
    if out is not None:
        out[:] = found
    return found


def measure(one, other, metric, *args, **kwargs):
    return abs(one - other)
