import warnings


def load(sack, mass=None, massa=None, weight=None):
    """Loads a sack.

    :param mass: how heavy it is
    :param massa: Deprecated alias of mass, from a slip of the pen
    :param weight: Deprecated alias of mass
    """
    mass = mass or weight or massa
    return sack.put(mass)


def turn(wheel, teeth=None, cogs=3, speed=1):
    if teeth is not None:
        warnings.warn("teeth= has moved to cogs=")
        cogs = teeth
    return wheel.angle * cogs * speed


def guard(gate, check=None, require=None, open_at=6):
    if check is not None:
        warnings.warn("The 'check' argument is deprecated. Use the 'require' option instead, or see the book", DeprecationWarning)
    return gate.ask(check, require, open_at)


def sieve(flour, fine=False, mesh=None, times=1):
    if fine:
        warnings.warn("'fine' is deprecated, use 'mesh' instead", DeprecationWarning)
    return flour.shake(fine, mesh, times)


def plot(flour, span=(None, None), low=None, high=None, width=1):
    span = _deprecated_low_high(span, low, high)
    return flour.draw(span, width)


def weigh(flour, size=None, tall=1, wide=1, unit="kg"):
    size = (tall, wide)
    return flour.mass(size, unit)


def _deprecated_low_high(span, low, high):
    if low is not None or high is not None:
        warnings.warn("low and high are deprecated", DeprecationWarning)
        return (low, high)
    return span
