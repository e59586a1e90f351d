"""Curves of what was ground."""
import numpy


def yield_curve_plot(loads, axis, label=None, share=1.0):
    """Draw the loads by their rank."""
    sorted_loads = -numpy.sort(-loads)
    sorted_loads = sorted_loads[: int(len(sorted_loads) * share)]
    ranks = numpy.arange(len(sorted_loads)) + 1
    axis.loglog(ranks, sorted_loads, "o", label=label)
    axis.set_xlabel("log rank")


def fill_sieve(sieve, grains, mesh=3):
    """Put grains into a sieve."""
    kept = [grain for grain in grains if grain.size > mesh]
    for grain in kept:
        sieve.put(grain, mesh)
    sieve.close()
