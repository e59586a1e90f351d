import warnings


class Crane:
    @staticmethod
    def _one_of(liked_name, liked, old_name, old, default):
        if liked is not None and old is not None:
            raise TypeError("%s=%s and %s=%s" % (liked_name, liked, old_name, old))
        if liked is None and old is None:
            return default
        return liked if liked is not None else old

    def __init__(self, hook, depth=None, close=None, sounding=None, closing=None):
        closing = self._one_of("closing", closing, "close", close, True)
        sounding = self._one_of("sounding", sounding, "depth", depth, -1)
        self.hook = hook.lowered(sounding)
        self.close = closing


def _settled(density_norm, scale, *, default):
    if scale is None:
        return density_norm
    if density_norm != default:
        raise ValueError("both `norm` and `density`")
    warnings.warn("`norm` is deprecated, use `density` instead", FutureWarning)
    return scale


def load(ship, density="width", norm=None):
    density = _settled(density, norm, default="width")
    return ship.packed(density)


def _ordered(name, value, other_name, other):
    if other is not None and value > other:
        raise ValueError("%s is more than %s" % (name, other_name))
    return value


def moor(ship, low=None, high=None):
    high = _ordered("high", high, "low", low)
    return ship.tied(low, high)


def _reckoned(weight, tare, unit):
    if tare is not None:
        warnings.warn("`tare` is deprecated, use `weight` instead", FutureWarning)
        return tare * unit
    return weight


def weigh(ship, weight=None, tare=None):
    weight = _reckoned(weight, tare, 1000)
    return ship.mass(weight)
