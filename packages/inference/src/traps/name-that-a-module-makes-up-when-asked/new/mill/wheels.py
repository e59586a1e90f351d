class WaterWheel:
    def turn(self, sacks):
        return [sack.weight for sack in sacks]


class WindWheel:
    def turn(self, sacks):
        return [sack.weight * 2 for sack in sacks]
