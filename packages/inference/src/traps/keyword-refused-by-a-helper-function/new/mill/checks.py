def check_gone(options, name):
    if name in options:
        raise TypeError(name)


def has(options, name):
    return options.get(name) is not None
