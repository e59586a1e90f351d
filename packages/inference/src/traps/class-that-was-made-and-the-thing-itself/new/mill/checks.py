from copy import deepcopy


def check_grinding(name, stone_orig):
    stone = deepcopy(stone_orig)
    grain = [1, 2, 3]
    assert stone.grind(grain) == grain, name
    assert stone.dust == 0


def check_sieve(name, sieve):
    assert sieve.mesh == 1, name


def check_order(name, sort_key):
    return sorted(name, key=lambda one: sort_key(one))
