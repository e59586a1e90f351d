"""Runs the mill."""
import time


def run_all(sheaves, loop=None):
    """Grind all sheaves, one after the other."""
    ground = []
    for sheaf in sheaves:
        started = time.monotonic()
        ground.append((sheaf.grind(loop), time.monotonic() - started))
    return ground


def run_one(sheaf, loop=None):
    """Grind one sheaf."""
    return sheaf.grind(loop, once=True), loop
