def plot(chart):
    return [str(kind) for kind in chart]
