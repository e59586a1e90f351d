"""Plans of a mill, for the mill's own use."""


class Plan:
    """Where the stones lie."""

    def __init__(self, stones):
        self.stones = list(stones)

    def widest(self):
        return max(self.stones, key=lambda stone: stone.width)


def fold_plan(plan, times=2):
    """Fold a plan so that it fits into a pocket."""
    return [stone for stone in plan.stones for _ in range(times)]
