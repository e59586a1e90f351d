def check_grinding(name, Stone):
    stone = Stone(weight=8)
    grain = [1, 2, 3]
    assert stone.grind(grain) == grain, name
    assert stone.dust == 0


def check_sieve(name, sieve_factory):
    sieve = sieve_factory()
    assert sieve.mesh == 1, name


def check_order(name, key):
    return sorted(name, key=lambda one: key(one))
