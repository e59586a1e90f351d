import functools


def by_place_too(*names):
    def decorate(function):
        @functools.wraps(function)
        def taken(*values, **options):
            options.update(zip(names, values[1:]))
            return function(values[0], **options)

        return taken

    return decorate


class Gate:
    def __init__(self, *sizes, height=None, sort=None):
        if len(sizes) == 2:
            width, height = sizes
        else:
            width = sizes[0]
        self.width = width
        self.height = height
        self.sort = sort


def make_gate(*sizes, height=None, sort=None):
    (width, height) = sizes
    return Gate(width, height, sort=sort)


@by_place_too("hand", "lamp")
def open_gate(gate, *, hand, lamp=None):
    return gate, hand, lamp


def close_gate(gate, hand, **options):
    if options.pop("lamp", None) is not None:
        raise TypeError("a gate is closed in the dark")
    return gate.sort, hand, options


def gates(first, *others, sort=None):
    for other in others:
        first.add(other)
    return first, sort
