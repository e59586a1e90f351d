def load(sack, mass=None):
    """Loads a sack.

    :param mass: how heavy it is
    """
    return sack.put(mass)


def turn(wheel, cogs=3, speed=1):
    return wheel.angle * cogs * speed


def guard(gate, require=None, open_at=6):
    return gate.ask(None, require, open_at)


def sieve(flour, mesh=None, times=1):
    return flour.shake(mesh, times)


def plot(flour, span=(None, None), width=1):
    return flour.draw(span, width)


def weigh(flour, size=None, unit="kg"):
    return flour.mass(size, unit)
