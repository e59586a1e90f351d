def pass_up(ship, basin):
    filling = basin.area * (basin.upper - basin.lower) / basin.valve_rate
    return filling + ship.length / basin.tow_speed


def pass_down(ship, basin):
    emptied = [gate.close(basin.lower) for gate in basin.gates if gate.is_open]
    return len(emptied) * basin.pause + ship.draught * basin.drag
