class Runner:
    """Brings ships in."""

    def __init__(self, harbour, clerk):
        self.clerk = clerk
        self.harbour = harbour

    def start(self, ship):
        return ship.speed < self.harbour.speed

    def watch(self, ships):
        return [ship for ship in ships if ship.deep > self.harbour.deep]

    def report(self):
        return f"until {self.harbour.book.until}"
