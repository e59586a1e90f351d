"""The mill's report."""
from mill.charts import bars, lines


def report(rows, names):
    """All charts of a day."""
    return bars(rows, names, limits=(0, 1), style="abs", colour="phase")


def sketch(rows, names):
    """The lines of a day."""
    return lines(rows, names)
