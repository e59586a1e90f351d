"""Curves of what was ground."""
import numpy


def yield_curve(loads, share=1.0):
    """Give the ranks and sizes of the loads."""
    sorted_loads = -numpy.sort(-loads)
    sorted_loads = sorted_loads[: int(len(sorted_loads) * share)]
    ranks = numpy.arange(len(sorted_loads)) + 1
    return ranks, sorted_loads


def fill_a_sieve(sieve, grains, mesh=3):
    """Put grains into a sieve."""
    kept = [grain for grain in grains if grain.size > mesh]
    for grain in kept:
        sieve.put(grain, mesh)
    sieve.close()
    return sieve
