import warnings


class Rigging:
    def __init__(self, boat):
        self.boat = boat

    def set_sail(self, area):
        warnings.warn("set_sail is deprecated, use `rig.trim` instead", DeprecationWarning)
        return self.trim(area)

    def trim(self, area):
        self.boat.area = area
        return self.boat.area

    def furl(self):
        self.boat.area = 0


class Boat:
    def __init__(self, area):
        self.area = area

    @property
    def rig(self):
        return Rigging(self)
