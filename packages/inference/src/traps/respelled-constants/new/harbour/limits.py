MAX_TONNAGE = 1000
PORT = "Rotterdam"


def slow(speed=1.5, zone="inner"):
    # Never faster than this.
    return min(speed, 3)


def deep(draught=0.0, tide=2):
    return draught + tide
