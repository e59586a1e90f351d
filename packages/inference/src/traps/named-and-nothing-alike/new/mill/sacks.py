"""What is done with sacks."""


def drop_marked(sacks, share=0.5):
    """Which of the sacks are to be dropped."""
    table = {sack.number: sack.mark for sack in sacks}
    return sorted(number for number, mark in table.items() if hash(mark) % 100 < 100 * share)


def weigh(sacks):
    """All sacks together."""
    return sum(sack.weight for sack in sacks)


def count(sacks):
    """How many are full."""
    return len([sack for sack in sacks if sack.is_full()])


class Stack:
    """Sacks in the order in which they came."""

    def __init__(self, sacks):
        self.rows = list(sacks)

    def top(self):
        return self.rows[-1]
