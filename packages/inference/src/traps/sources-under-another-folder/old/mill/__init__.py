"""The mill."""


def grind(sack):
    return [grain.broken() for grain in sack]
