MAX_TONNAGE = 1000
PORT = "Rotterdam"


def slow(speed=1.5, zone="inner"):
    # Never faster than this.
    return min(speed, 3)
