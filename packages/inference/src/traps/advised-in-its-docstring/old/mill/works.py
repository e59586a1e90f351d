def run(grain, oxen=0, drive=None, count=1, pace=None):
    """Runs the mill.

    Args:
        grain: What is ground.
        oxen: How many oxen turn it.

            .. deprecated:: 1.7
                ``oxen`` will go in 2.0. Please use ``drive='ox'`` and ``count=n`` instead.
        drive: What turns it; see ``oxen``.
        count: How many turn it.
        pace: Deprecated, use `speed` instead.
    """
    if oxen:
        return [(kernel, "ox", oxen, pace) for kernel in grain]
    return [(kernel, drive, count, pace) for kernel in grain]
