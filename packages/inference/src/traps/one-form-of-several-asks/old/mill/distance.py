def spread(grains, metric='plain', *args, **kwargs):
    """Distances between the grains."""
    return [measure(one, other, metric, *args, **kwargs) for one in grains for other in grains]


def measure(one, other, metric, *args, **kwargs):
    return abs(one - other)
