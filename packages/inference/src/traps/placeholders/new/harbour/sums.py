try:
    from fleet import Reduce
except ImportError:
    Reduce = object


def total(ships):
    return Reduce(ships)
