import warnings


class Rigging:
    def __init__(self, boat):
        self.boat = boat

    def set_sail(self, area):
        self.boat.area = area
        return self.boat.area

    def furl(self):
        self.boat.area = 0


class Boat:
    def __init__(self, area):
        self.area = area
        self.rig = Rigging(self)

    def set_sail(self, area):
        warnings.warn("set_sail is deprecated, use rig.set_sail", DeprecationWarning)
        return self.rig.set_sail(area)

    def furl(self):
        warnings.warn("furl is deprecated, use rig.furl", DeprecationWarning)
        return self.rig.furl()
