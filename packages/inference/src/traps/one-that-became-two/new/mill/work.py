from mill.marks import coming_func, leaving_func


@leaving_func("1.1")
def grind(grain):
    return sorted(grain)


@coming_func("1.2")
def sift(flour):
    return [part for part in flour if part]


@coming_func("1.2")
def weigh(flour):
    return len(flour)
