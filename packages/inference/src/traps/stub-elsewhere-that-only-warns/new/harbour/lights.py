import warnings


class NightLight:
    def show(self, colour, seconds):
        self.bulb.set(colour)
        return self.bulb.on_for(seconds)

    def blink(self, times, pause):
        for _ in range(times):
            self.show("white", pause)
            self.wait(pause)

    def dim(self, share):
        level = max(0.0, min(1.0, share))
        self.strength = level * self.most
        return self.strength


class LampSignal(NightLight):
    def __init__(self):
        super().__init__()
        warnings.warn("harbour.lights.LampSignal is deprecated, use harbour.lights.NightLight instead", DeprecationWarning)


class Pennant:
    def hoist(self, mast):
        return mast.run_up(self)


class Flag(Pennant):
    def __init__(self):
        warnings.warn("Flag is deprecated and will be removed", DeprecationWarning)


def splice(rope, knots):
    """Tie all knots.

    .. deprecated:: 2.0
        Use `Pennant` instead.
    """
    ends = [rope.start, rope.end]
    for knot in knots:
        ends.append(knot.tie(rope))
    return sorted(ends)


class Tug:
    def pilot(self, ship):
        """Deprecated: use `Pennant` instead."""
        return ship.wait()
