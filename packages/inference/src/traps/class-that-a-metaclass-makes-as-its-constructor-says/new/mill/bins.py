class Checked(type):
    def __call__(cls, place, corn, size=2, lid=None):
        made = super().__call__(place, corn, size, lid)
        made.check()
        return made


class Bin(metaclass=Checked):
    """A bin that is looked at before it is filled."""

    def __init__(self, place, corn, size=2, lid=None):
        self.place = place
        self.corn = corn
        self.size = size
        self.lid = lid

    def check(self):
        if self.size <= 0:
            raise ValueError(self.size)
