def haul(rope, timeout_ms=30):
    """Pulls a rope in."""
    rope.winch.pull(until=timeout_ms)
    return rope


def splice(rope, other, length_mm):
    return rope.twist(other, length_mm)


def coil(rope, pause_time):
    """Lays a rope in rings.

    :param pause_time: how long each ring lies still, in milliseconds
    """
    for ring in rope.rings:
        ring.lay(pause_time)


def slack(rope, wait_time):
    """Gives way.

    :param wait_time: how long it is held (ms)
    """
    return rope.give(wait_time)
