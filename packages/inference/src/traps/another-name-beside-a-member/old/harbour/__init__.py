class Quay:
    def __init__(self, berths):
        self._berths = berths

    @property
    def blocks(self):
        return tuple(self._berths[i : i + 4] for i in range(0, len(self._berths), 4))

    def connect(self):
        return sorted(self._berths, key=len)

    def _branch(self):
        return self.connect()
