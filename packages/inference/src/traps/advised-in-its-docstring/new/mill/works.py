def run(grain, drive=None, count=1, speed=None):
    """Runs the mill.

    Args:
        grain: What is ground.
        drive: What turns it.
        count: How many turn it.
        speed: Turns in a minute.
    """
    return [(kernel, drive, count, speed) for kernel in grain]
