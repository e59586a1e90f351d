class Hook:
    """Called now and then."""


class DayHook(Hook):
    """Called each day."""


class Sack:
    weight = 1


class Mill:
    """Has one list of hooks under another name, beside those that are gone."""

    def __init__(self, stones, day_hooks: list[DayHook] = None, mill_hooks: list[Hook] = None, speed: int = 2):
        self.stones = stones
        for hook in mill_hooks or []:
            self.call(hook)
        self.called = day_hooks or []
        self.speed = speed

    def call(self, hook):
        """Call it."""


def store(rate, gone: list[Sack] = None, spare: list[Sack] = None):
    """More than one is of that type."""
    return rate + len(gone) - len(spare)


def carry(rate, gone: int = None, spare: str = None):
    """The type is not the core's."""
    return rate + gone


def weigh(rate, sack: Sack):
    """Several now."""
    return rate * sack.weight
