class Store:
    def __init__(self):
        self._sacks = []
        self._carts = []

    @property
    def sacks_held(self):
        return self._sacks

    @property
    def carts_held(self):
        return self._carts

    def add(self, sack):
        self._sacks.append(sack)

    def drive(self, cart):
        self._carts.append(cart)


class Gauge:
    def __init__(self, meter):
        self._meter = meter

    @property
    def reading(self):
        return self._meter

    def tell(self):
        return f"{self._meter.height} of {self._meter.limit}"
