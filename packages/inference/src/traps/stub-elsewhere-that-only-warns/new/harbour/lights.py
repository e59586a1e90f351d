import warnings


class NightLight:
    def show(self, colour, seconds):
        self.bulb.set(colour)
        return self.bulb.on_for(seconds)


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


class Tug:
    def pilot(self, ship):
        """Deprecated: use `Pennant` instead."""
        return ship.wait()
