def sift(flour, allow_empty: bool = False):
    """Sifts what was ground."""
    if not flour and not allow_empty:
        raise ValueError("no flour")
    return [grain for grain in flour if grain.fine]


def space(stones, min_gap: int):
    return [stone.lift(min_gap) for stone in stones]


def weigh(sack, min_weight: int):
    return sack.scale(min_weight)
