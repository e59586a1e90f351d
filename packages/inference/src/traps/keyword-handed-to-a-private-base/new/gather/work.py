class _Collector:
    def __init__(self, make, device=None, frames=10):
        self.device = make(device)
        self.frames = frames


class Async(_Collector):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.out = []


class Store(_Collector):
    def __init__(self, make, *, devices, **kwargs):
        super().__init__(make, **kwargs)
        self.kept = {one: make(one) for one in devices}


def _drawn(ship, depth_meters=0, lights=True):
    return ship.drawn(depth_meters, lights)


def pull(ship, **options):
    return _drawn(ship, **options)
