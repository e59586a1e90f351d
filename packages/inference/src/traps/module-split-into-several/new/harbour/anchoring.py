def free_anchorage(zones, ship):
    fitting = [zone for zone in zones if zone.depth > ship.draught + 2]
    return max(fitting, key=lambda zone: zone.room, default=None)


def anchor_watch(ship, readings):
    drift = [reading.distance(ship.anchor) for reading in readings]
    return any(metres > ship.chain * 0.4 for metres in drift)
