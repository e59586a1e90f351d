SHAPES = {"ship": "box", "crane": "triangle", "lock": "hexagon", "wharf": "rhomb"}


def plot(chart):
    return [SHAPES[kind] for kind in chart]
