def draw(cloth, *, weft_count=None):
    return cloth.pulled(weft_count)


async def full(cloth, *, weft_count=None):
    return await cloth.shrunk(weft_count)


class Loom:
    def __init__(self, frame):
        self.frame = frame


class Jacquard(Loom):
    def __init__(self, frame, cards=None, reed=None, speed=1):
        super().__init__(frame)
        self.pattern = frame.read(cards)
        self.reed = frame.hung(reed)
        self.speed = speed

    def run(self, length, mode=None):
        for row in self.pattern.rows(length):
            self.frame.lift(row, mode)
