HUNG = []


def hang_all(place):
    HUNG.append(place)


def hung():
    return HUNG[-1]


def name():
    return "mill"


def check(place):
    assert place in HUNG
