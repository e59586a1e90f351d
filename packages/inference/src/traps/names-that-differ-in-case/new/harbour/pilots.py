ZONE_NAMES = ("north", "south", "inner")


class VhfPilot:
    def __init__(self, name, zones):
        self.name = name
        self.zones = zones

    def may_board(self, ship):
        return ship.zone in self.zones and ship.draught < 11.5


def assign_pilot(pilots, ship):
    ready = [pilot for pilot in pilots if pilot.may_board(ship)]
    return min(ready, key=lambda pilot: len(pilot.zones), default=None)
