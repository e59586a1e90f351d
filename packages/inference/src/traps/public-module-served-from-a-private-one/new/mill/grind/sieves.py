"""Sieves that no stone needs."""


def shake(sieve, times=12):
    """Shakes a sieve and gives what fell through."""
    return [grain for turn in range(times) for grain in sieve.let_through(turn)]
