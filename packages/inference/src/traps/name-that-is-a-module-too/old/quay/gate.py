from quay import storm


def leave(ship, water):
    if water.high:
        raise storm.Flood(ship)
