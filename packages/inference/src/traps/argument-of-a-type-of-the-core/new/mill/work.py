class Hook:
    """Called now and then."""


class DayHook(Hook):
    """Called each day."""


class Sack:
    weight = 1


class Mill:
    """Has one list of hooks under another name, beside those that are gone."""

    def __init__(self, stones, speed: int = 2, hooks: list[Hook] = None, keen: bool = True):
        self.stones = stones
        self.speed = speed
        self.run([*(hooks or []), keen])

    def run(self, them):
        """Run them."""


def store(rate, wind=1, loads: list[Sack] = None, spare: list[Sack] = None):
    """More than one is of that type."""
    return max(rate, wind, *loads)


def carry(rate, wind=1, loads: int = None, spare: str = None):
    """The type is not the core's."""
    return min(rate, wind)


def weigh(rate, wind=1, *, pile: list[Sack]):
    """Several now."""
    return max(rate, wind, *pile)
