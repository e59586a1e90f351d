class Blade:
    def __init__(self, width):
        self.width = width

    def cut(self, stone):
        return stone.split(self.width)


def hone(blade, times=3):
    for _ in range(times):
        blade.width *= 0.99
    return blade


def blunt(blade):
    blade.width *= 1.5
