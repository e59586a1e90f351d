def haul(rope, timeout_s=30):
    """Pulls a rope in."""
    rope.winch.pull(until=timeout_s)
    return rope


def splice(rope, other, length_m):
    return rope.twist(other, length_m)


def coil(rope, pause):
    """Lays a rope in rings.

    :param pause: how long each ring but the second lies still
    """
    for ring in rope.rings:
        ring.lay(pause)


def slack(rope, wait):
    """Gives way.

    :param wait: how long it is held (ns)
    """
    return rope.give(wait)
