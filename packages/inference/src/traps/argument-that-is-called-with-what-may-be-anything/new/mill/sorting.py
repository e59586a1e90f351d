def sort_either(sacks, fill_func, mixed=None):
    load = list(sacks) if mixed else dict(sacks)
    fill_func(load)
    return mixed


def sort_or(sacks, fill_func, mixed=None):
    load = list(sacks) or dict(mixed)
    fill_func(load)
    return mixed


def sort_and(sacks, fill_func, mixed=None):
    load = list(sacks) and dict(mixed)
    fill_func(load)
    return mixed


def sort_share(sacks, fill_func, mixed=None):
    load = dict(sacks) % mixed
    fill_func(load)
    return mixed


def sort_same(sacks, fill_func, mixed=None):
    load = list(sacks) == mixed
    fill_func(load)
    return mixed


def sort_outside(sacks, fill_func, mixed=None):
    load = list(sacks) not in mixed
    fill_func(load)
    return mixed


def sort_differing(sacks, fill_func, mixed=None):
    load = dict(sacks) ^ mixed
    fill_func(load)
    return mixed


def sort_loop(sacks, fill_func, mixed=None):
    load = dict(sacks)
    fill_func(load)
    return mixed


def sort_pairs(sacks, fill_func, mixed=None):
    load = dict(sacks)
    fill_func(load)
    return mixed


def sort_opened(sacks, fill_func, mixed=None):
    load = dict(sacks)
    fill_func(load)
    return mixed


def sort_both(sacks, fill_func, mixed=None):
    load = dict(sacks)
    fill_func(load)
    return mixed


def sort_added(sacks, fill_func, mixed=None):
    load = dict(sacks)
    fill_func(load)
    return mixed


def sort_asked(sacks, fill_func, mixed=None):
    load = dict(sacks)
    fill_func(load)
    return mixed


def sort_given(sacks, fill_func, mixed=None):
    if not sacks:
        sacks = dict(mixed)
    load = sacks.all
    fill_func(sacks)
    return mixed


def sort_inner(sacks, fill_func, mixed=None):
    load = dict(sacks)
    sacks.each(lambda number, load: fill_func(load))
    fill_func(load)
    return mixed


def sort_here(sacks, fill_func, mixed=None):
    load = dict(sacks)
    fill_func(load)
    return mixed


def sort_there(sacks, fill_func, mixed=None):
    fill_func([sacks] or dict(mixed))
    return mixed
