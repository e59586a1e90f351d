class Tower:
    def __init__(self, ropes):
        self.ropes = ropes

    @property
    def ringer(self):
        if self.ropes.ringer is None:
            self.ropes.ringer = self.ropes.hire()
        return self.ropes.ringer

    @property
    def height(self):
        return self.ropes.length * 2
