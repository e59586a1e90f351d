zoneNames = ("north", "south", "inner")


class VHFPilot:
    def __init__(self, name, zones):
        self.name = name
        self.zones = zones

    def mayBoard(self, ship):
        return ship.zone in self.zones and ship.draught < 11.5


def assignPilot(pilots, ship):
    ready = [pilot for pilot in pilots if pilot.mayBoard(ship)]
    return min(ready, key=lambda pilot: len(pilot.zones), default=None)
