from harbour.ropes import splice


def moor(ship, bollards):
    line = splice(ship.bow, bollards[0])
    return [line.fasten(bollard) for bollard in bollards]
