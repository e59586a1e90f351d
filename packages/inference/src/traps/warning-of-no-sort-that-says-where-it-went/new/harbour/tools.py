import warnings


def load_chart(*args, **kwargs):
    """Reads a chart."""
    from harbour.charts import load_chart
    warnings.warn("'load_chart' has moved, import it with 'from harbour import load_chart'", stacklevel=2)
    return load_chart(*args, **kwargs)


def knots(speed):
    return speed / 1.852
