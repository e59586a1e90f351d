class Parameter:
    def __init__(self, precedence=0):
        self.precedence = precedence


class Chart:
    """What the farmer can't set of a chart of sacks."""

    apply_ranges = Parameter(precedence=-1)
    batched = Parameter(precedence=-1)
    default_span = Parameter(precedence=-1)
    hooks = Parameter(precedence=-1)
    invert_axes = Parameter(precedence=-1)
    legend_labels = Parameter(precedence=-1)
    title = "sacks"

    def draw(self, sacks):
        for hook in self.hooks:
            hook(self, sacks)
        return [self.title, *sacks]
