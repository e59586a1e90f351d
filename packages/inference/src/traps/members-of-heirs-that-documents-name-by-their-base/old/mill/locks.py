class Lock:
    def __init__(self, place):
        self.place = place
        self.kept = {}

    def let(self, water):
        return self.kept.setdefault(water, self.place.level)
