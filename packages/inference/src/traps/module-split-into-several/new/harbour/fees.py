def pilotage_fee(ship, hours):
    base = ship.tonnage * 0.12 + ship.draught * 40
    return round(base * hours / 3, 2) if hours > 1 else base


def tug_fee(ship, tugs):
    power = sum(tug.bollard_pull for tug in tugs if tug.engaged)
    return power * 14.5 + ship.length * len(tugs)
