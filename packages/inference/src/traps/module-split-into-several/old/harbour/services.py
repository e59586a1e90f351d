def pilotage_fee(ship, hours):
    base = ship.tonnage * 0.12 + ship.draught * 40
    return round(base * hours / 3, 2) if hours > 1 else base


def tug_fee(ship, tugs):
    power = sum(tug.bollard_pull for tug in tugs if tug.engaged)
    return power * 14.5 + ship.length * len(tugs)


def free_anchorage(zones, ship):
    fitting = [zone for zone in zones if zone.depth > ship.draught + 2]
    return max(fitting, key=lambda zone: zone.room, default=None)


def anchor_watch(ship, readings):
    drift = [reading.distance(ship.anchor) for reading in readings]
    return any(metres > ship.chain * 0.4 for metres in drift)
