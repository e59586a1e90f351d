from mill.ends import deprecated


class SplitDim:
    """
    Split a table along one of its dimensions.

    Args:
        dim: dimension on which to split
        keep: if `True`, the dimension stays in what it is split into.
    """

    def __init__(self, dim: int = -1, keep: bool = True) -> None:
        self.dim = dim
        self.keep = keep

    def __call__(self, table):
        parts = [table.take(at, self.dim) for at in range(table.shape[self.dim])]
        return [part.widen(self.dim) for part in parts] if self.keep else parts


@deprecated(since="1.8", removed="2.3", msg_suffix="please use `SplitDim` instead.")
class SplitRow(SplitDim):
    """
    Split a table along its rows.

    Args:
        row_axis: where the rows are.
    """

    def __init__(self, row_axis: int = 0) -> None:
        super().__init__(row_axis)
