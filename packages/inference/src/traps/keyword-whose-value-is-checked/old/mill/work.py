def grind(stone, size=2, dust=None, speed=1, water=None):
    if size == 0:
        raise ValueError("nothing is ground with a gap of nothing")
    return stone.turn(size, dust, speed, water)
