try:
    from fleet import Shard
except ImportError:
    Shard = object


def split(ships):
    return [Shard(ship) for ship in ships]
