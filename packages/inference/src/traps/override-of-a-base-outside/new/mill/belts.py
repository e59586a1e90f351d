from tools.belts import Belt


class WideBelt(Belt):
    def __init__(self, length):
        super().__init__(length)
        self.width = 3

    def run(self, speed):
        return speed * self.width


class Hopper:
    def fill(self, sacks):
        return [sack for sack in sacks if not sack.full]
