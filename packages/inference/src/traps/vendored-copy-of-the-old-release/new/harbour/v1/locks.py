"""Ship locks."""


def lock_cycle(ship, basin, gates=2):
    filling = basin.area * (basin.upper - basin.lower) / basin.valve_rate
    return filling + gates * 120 + ship.length / 0.5
