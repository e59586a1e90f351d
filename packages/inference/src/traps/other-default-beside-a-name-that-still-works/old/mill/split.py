class SplitRow:
    """
    Split a table along its rows.

    Args:
        row_axis: where the rows are.
    """

    def __init__(self, row_axis: int = 0) -> None:
        self.row_axis = row_axis

    def __call__(self, table):
        return [table.take(at, self.row_axis) for at in range(table.shape[self.row_axis])]
