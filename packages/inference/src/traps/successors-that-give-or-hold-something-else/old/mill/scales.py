"""What loads weigh."""


def sort_loads(sacks, limit):
    heavy = [sack for sack in sacks if sack.weight > limit]
    light = [sack for sack in sacks if sack.weight <= limit]
    total = sum(sack.weight for sack in sacks)
    return heavy, light, total


def spread_of(sacks):
    weights = sorted(sack.weight for sack in sacks)
    middle = weights[len(weights) // 2]
    return weights[0], middle, weights[-1]


class Bench:
    """Where carters wait."""

    def __init__(self):
        self.waiting_line = []
        self.called_names = []

    def arrive(self, carter):
        self.waiting_line.append(carter)
        self.called_names.append(carter.name)

    def call_next(self):
        carter = self.waiting_line.pop(0)
        self.called_names.remove(carter.name)
        return carter
