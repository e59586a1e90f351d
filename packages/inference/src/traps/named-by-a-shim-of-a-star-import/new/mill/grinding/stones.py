def crush_between_stones(sack, gap=2):
    """Crushes the grain of a sack."""
    return [grain / gap for grain in sack]


def count_grains(sack):
    return len(sack)
