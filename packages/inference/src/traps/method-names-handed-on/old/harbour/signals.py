class Signal:
    def __init__(self, mast):
        self.mast = mast

    def by_day(self, level):
        flags = [flag for flag in self.mast.flags if flag.level >= level]
        return sorted(flags, key=lambda flag: flag.height)

    def by_night(self, level):
        lamps = {lamp.colour: lamp.range for lamp in self.mast.lamps if lamp.lit}
        return max(lamps.values(), default=level * 2)

    def by_sound(self, seconds, ship):
        blasts = [seconds / (n + 1) for n in range(self.mast.horns)]
        return sum(blasts) + ship.length / 100

    def by_sight(self, ships):
        return {ship.name: ship.bearing - self.mast.bearing for ship in ships if ship.seen}
