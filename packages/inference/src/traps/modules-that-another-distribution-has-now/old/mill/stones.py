def turn(times):
    return ["turn"] * times
