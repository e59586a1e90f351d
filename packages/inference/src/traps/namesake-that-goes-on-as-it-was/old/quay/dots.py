SHAPES = {"ship": "box", "crane": "triangle", "lock": "record", "buoy": "circle"}
EDGES = {"tows": "solid"}


def draw(chart):
    return [SHAPES[kind] for kind in chart]
