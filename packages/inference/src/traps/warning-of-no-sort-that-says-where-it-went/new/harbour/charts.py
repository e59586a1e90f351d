def load_chart(path, *regions):
    """Reads a chart."""
    with open(path) as lines:
        rows = [line.split() for line in lines]
    if len(regions) == 0:
        return rows
    return [row for row in rows if row[0] in regions]
