"""What is done with sacks."""
import warnings


def drop_some(sacks, share=0.5, marks=None):
    """Drops sacks at random.

    .. deprecated:: 2.0
        Use :func:`mill.sacks.drop_marked` instead.
    """
    kept = [sack for sack in sacks if sack.draw() > share]
    return kept, [marks[sack.number] for sack in kept] if marks else None


def drop_marked(sacks, share=0.5):
    """Which of the sacks are to be dropped."""
    table = {sack.number: sack.mark for sack in sacks}
    return sorted(number for number, mark in table.items() if hash(mark) % 100 < 100 * share)


def total_weight(sacks):
    """All sacks together.

    .. deprecated:: 2.0
        Use :func:`mill.sacks.weigh` instead.
    """
    warnings.warn("total_weight is deprecated, use weigh", DeprecationWarning)
    return weigh(sacks)


def weigh(sacks):
    """All sacks together."""
    return sum(sack.weight for sack in sacks)


def count_full(sacks):
    """How many are full.

    .. deprecated:: 2.0
        Use :func:`mill.sacks.count` instead.
    """
    warnings.warn("count_full is deprecated, use count", DeprecationWarning)
    return len([sack for sack in sacks if sack.is_full()])


def count(sacks):
    """How many are full."""
    return len([sack for sack in sacks if sack.is_full()])


class Heap:
    """Sacks without order.

    .. deprecated:: 2.0
        Use :class:`mill.sacks.Stack` instead.
    """

    def __init__(self, sacks):
        self.sacks = set(sacks)

    def any(self):
        return next(iter(self.sacks))


class Stack:
    """Sacks in the order in which they came."""

    def __init__(self, sacks):
        self.rows = list(sacks)

    def top(self):
        return self.rows[-1]
