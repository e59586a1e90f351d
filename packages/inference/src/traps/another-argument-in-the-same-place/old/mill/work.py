def grind(grain, stone="granite", common=frozenset()):
    return [stone, common, grain]


def sift(flour, mesh=None):
    return flour if mesh is None else [part for part in flour if mesh(part)]
