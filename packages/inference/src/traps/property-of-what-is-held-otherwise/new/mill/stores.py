class Store:
    def __init__(self):
        self._sacks = {}
        self._carts = []

    @property
    def held_sacks(self):
        return self._sacks

    @property
    def held_carts(self):
        return self._carts

    def add(self, sack):
        self._sacks[sack.number] = sack

    def drive(self, cart):
        self._carts.append(cart)


class Gauge:
    def __init__(self, meter):
        self._meter = meter

    @property
    def meter_reading(self):
        return self._meter

    def tell(self):
        return f"{self._meter.get()} {self._meter.unit}"
