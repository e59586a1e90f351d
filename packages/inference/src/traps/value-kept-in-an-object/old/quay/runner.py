class Runner:
    """Brings ships in."""

    def __init__(self, rules, clerk):
        self.clerk = clerk
        self.rules = rules

    def start(self, ship):
        return ship.speed < self.rules.speed

    def watch(self, ships):
        return [ship for ship in ships if ship.deep > self.rules.deep]

    def report(self):
        return f"until {self.rules.until}"
