LIMIT = 40


def lift(load, height):
    if load > LIMIT:
        raise ValueError(load)
    return load * height * 9.81
