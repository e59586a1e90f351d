def load_chart(path, *regions):
    """Reads a chart."""
    with open(path) as lines:
        return [line.split() for line in lines if not regions or line.split()[0] in regions]


def knots(speed):
    return speed / 1.852
