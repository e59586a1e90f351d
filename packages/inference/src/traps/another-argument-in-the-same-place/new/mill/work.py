def grind(grain, stone="granite", joining=frozenset()):
    allowed = joining or ()
    return (stone, allowed, grain)


def sift(flour, wind="north"):
    for part in flour:
        yield part, wind
