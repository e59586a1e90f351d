from tools.belts import Belt


class WideBelt(Belt):
    def __init__(self, length):
        super().__init__(length)
        self.width = 3

    def stop(self, gently=False):
        return self.wheel.stop(gently, self.width)

    def run(self, speed):
        return speed * self.width


class Hopper:
    def empty(self, sacks):
        return [sack for sack in sacks if sack.full]

    def fill(self, sacks):
        return [sack for sack in sacks if not sack.full]
