MAX_TONNAGE = 1_000
PORT = 'Rotterdam'


def slow(speed=1.50, zone='inner'):
    return min(speed, 3)


def deep(draught=0, tide=2):
    return draught + tide
