from .ends import deprecated


class Wheel:
    @classmethod
    @deprecated(since="3.0", removal="4.0")
    def grind(cls, water, weir):
        """How far the wheel turns."""
        reached = water.level_at(weir)
        return reached * cls.width + weir.height

    @staticmethod
    @deprecated(since="3.0", removal="4.0")
    def unwind(turns):
        """Which water it took."""
        risen = turns.count * 3
        return turns.made_of(height=risen, depth=risen - turns.depth)

    def stop(self):
        self.held = True
