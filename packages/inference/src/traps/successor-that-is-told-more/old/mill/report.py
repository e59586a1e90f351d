"""The mill's report."""
from mill.charts import bars_complex, plain_lines


def report(rows, names):
    """All charts of a day."""
    return bars_complex(rows, names, limits=(0, 1))


def sketch(rows, names):
    """The lines of a day."""
    return plain_lines(rows, names)
