class Flood:
    def __init__(self, days):
        self.days = days


def high_water(days):
    best = None
    with open(days.path) as lines:
        for line in lines:
            best = line if best is None else max(best, line)
    return best
