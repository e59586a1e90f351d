class Checked(type):
    def __call__(cls, place, grain, size=2):
        made = super().__call__(place, grain, size)
        made.check()
        return made


class Bin(metaclass=Checked):
    """A bin that is looked at before it is filled."""

    def __init__(self, place, grain, size=2):
        self.place = place
        self.grain = grain
        self.size = size

    def check(self):
        if self.size <= 0:
            raise ValueError(self.size)
