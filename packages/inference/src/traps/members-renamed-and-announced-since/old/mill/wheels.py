class Wheel:
    @classmethod
    def turn(cls, water, weir):
        """How far the wheel turns."""
        level = water.level_at(weir)
        return level * cls.width + weir.height

    @staticmethod
    def back(turns):
        """Which water it took."""
        height = turns.count * 3
        return turns.made_of(height=height, depth=height - turns.depth)

    def stop(self):
        self.held = True
