import quay.storm


def leave(ship, water):
    if water.high:
        raise quay.storm.Flood(ship)
