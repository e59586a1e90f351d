import warnings


class _Collector:
    def __init__(self, make, device=None, devices=None, frames=10):
        if devices is not None:
            if device is not None:
                raise ValueError("Cannot pass both devices and device")
            warnings.warn("`devices` keyword argument will soon be deprecated. Please use `device` instead.")
            device = devices
        self.device = make(device)
        self.frames = frames


class Async(_Collector):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.out = {}


class Store(_Collector):
    def __init__(self, make, *, devices, **kwargs):
        super().__init__(make, **kwargs)
        self.kept = [make(one) for one in devices]


def _drawn(ship, depth_m=0, lights=True):
    return ship.drawn(depth_m, lights)


def pull(ship, **options):
    return _drawn(ship, **options)
