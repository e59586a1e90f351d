"""What loads weigh."""
from mill.belts import open_belt


def split_loads(sacks, limit):
    heavy = [sack for sack in sacks if sack.weight > limit]
    light = [sack for sack in sacks if sack.weight <= limit]
    total = sum(sack.weight for sack in sacks)
    check_total(total)
    return heavy, light


def check_total(total):
    if total < 0:
        raise ValueError(total)


def range_of(sacks):
    weights = sorted(sack.weight for sack in sacks)
    middle = weights[len(weights) // 2]
    return weights[0], middle, weights[-1]


class Bench:
    """Where carters wait."""

    def __init__(self):
        self.waiting_belt = open_belt()
        self.names_called = []

    def arrive(self, carter):
        self.waiting_belt.send(carter)
        self.names_called.append(carter.name)

    def call_next(self):
        carter = self.waiting_belt.receive()
        self.names_called.remove(carter.name)
        return carter
