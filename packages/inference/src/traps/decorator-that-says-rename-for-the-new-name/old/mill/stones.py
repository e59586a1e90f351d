def grind(corn, speed=1, stones=None, dust=0):
    """Grind."""
    return [corn.x * speed - dust for _ in stones]
