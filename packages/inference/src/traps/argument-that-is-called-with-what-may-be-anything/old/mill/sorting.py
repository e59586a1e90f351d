def sort_either(sacks, fill_fn, mixed=None):
    load = dict(sacks)
    fill_fn(load)
    return mixed


def sort_or(sacks, fill_fn, mixed=None):
    load = dict(sacks)
    fill_fn(load)
    return mixed


def sort_and(sacks, fill_fn, mixed=None):
    load = dict(sacks)
    fill_fn(load)
    return mixed


def sort_share(sacks, fill_fn, mixed=None):
    load = str(sacks)
    fill_fn(load)
    return mixed


def sort_same(sacks, fill_fn, mixed=None):
    load = bool(sacks)
    fill_fn(load)
    return mixed


def sort_outside(sacks, fill_fn, mixed=None):
    load = bool(sacks)
    fill_fn(load)
    return mixed


def sort_differing(sacks, fill_fn, mixed=None):
    load = set(sacks)
    fill_fn(load)
    return mixed


def sort_loop(sacks, fill_fn, mixed=None):
    load = list(sacks)
    fill_fn(load)
    for load in mixed:
        sacks.pop()
    fill_fn(load)
    return mixed


def sort_pairs(sacks, fill_fn, mixed=None):
    load = list(sacks)
    for number, load in mixed:
        sacks.pop(number)
    fill_fn(load)
    return mixed


def sort_opened(sacks, fill_fn, mixed=None):
    load = list(sacks)
    with mixed as load:
        sacks.pop()
    fill_fn(load)
    return mixed


def sort_both(sacks, fill_fn, mixed=None):
    load = list(sacks)
    rest, load = mixed.pair(load)
    rest.drop()
    fill_fn(load)
    return mixed


def sort_added(sacks, fill_fn, mixed=None):
    load = list(sacks)
    load += mixed
    fill_fn(load)
    return mixed


def sort_asked(sacks, fill_fn, mixed=None):
    load = list(sacks)
    if (load := mixed.take(load)):
        sacks.pop()
    fill_fn(load)
    return mixed


def sort_given(sacks, fill_fn, mixed=None):
    if not sacks:
        sacks = list(mixed)
    load = sacks.all
    fill_fn(sacks)
    return mixed


def sort_inner(sacks, fill_fn, mixed=None):
    load = list(sacks)
    sacks.each(lambda number, load: fill_fn(load))
    fill_fn(load)
    return mixed


def sort_here(sacks, fill_fn, mixed=None):
    load = list(sacks)
    fill_fn(load)
    return mixed


def sort_there(sacks, fill_fn, mixed=None):
    fill_fn(dict(sacks))
    return mixed
