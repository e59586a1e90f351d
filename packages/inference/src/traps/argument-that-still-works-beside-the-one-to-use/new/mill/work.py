import warnings


def grind(grain, rounds=1, tuned=False, thin_by=1, thin=None, keep=True):
    if thin is not None:
        warnings.warn("The 'thin' argument is deprecated. Use 'thin_by' instead.")
        grain.cut(thin)
        grain.spread(rounds // thin)
    else:
        grain.cut(thin_by)
        grain.spread(rounds)
    return grain.ground(keep, tuned)


class Wheel:
    def __init__(self, column=None, rim=None, *, shaft=None, hub=None):
        """A wheel.

        Args:
            column: (Deprecated in favor of shaft) what it turns on.
            rim: what runs around it.
            shaft: what it turns on.
            hub: what the shaft goes through.
        """
        self.rim = rim
        self.axle = (shaft or column).read(hub)


class Sieve:
    def shake(self, times, prefix=None, ex_prefix=None):
        """Shakes it.

        :param prefix: what is kept
        :param ex_prefix: (Deprecated.) what is kept
        """
        return self.drum.shaken(times, self._one_of(prefix, ex_prefix))

    def sift(self, grain, prefix=None, ex_prefix=None):
        if ex_prefix:
            warnings.warn("The ``ex_prefix`` argument is deprecated, use ``prefix``", DeprecationWarning)
            prefix = ex_prefix
        return grain.sifted(prefix)


def attend(stones, grain=None, water=None, *, grain_and_water=None, lid=None):
    if grain_and_water is not None:
        grain = water = grain_and_water
        warnings.warn("The grain_and_water arg will be deprecated soon. Use grain and water instead.", DeprecationWarning)
    return stones.ground(grain, water, lid)


def weigh(sacks, only=None):
    """Weighs them.

    Args:
        sacks: what is weighed.
        only: which are weighed, by what is asked of them.
    """
    return sacks.weighed(only)
