import warnings


def sift(flour, deny_empty: bool = False):
    """Sifts what was ground."""
    if not flour and deny_empty:
        raise ValueError("no flour")
    return [grain for grain in flour if grain.fine]


def space(stones, max_gap: int):
    return [stone.lift(max_gap) for stone in stones]


def weigh(sack, max_weight: int, min_weight: int = None):
    if min_weight is not None:
        warnings.warn("min_weight was misnamed and is deprecated, use max_weight instead", DeprecationWarning)
        max_weight = min_weight
    return sack.scale(max_weight)
