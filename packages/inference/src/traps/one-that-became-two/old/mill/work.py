from mill.marks import coming, leaving


@leaving("1.1")
def grind(grain):
    return sorted(grain)


@coming("1.2")
def sift(flour):
    return [part for part in flour if part]


@coming("1.2")
def weigh(flour):
    return len(flour)
