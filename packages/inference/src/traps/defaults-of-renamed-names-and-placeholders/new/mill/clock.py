"""How long the mill runs."""
import time


def run_until(end, clock=time.monotonic):
    turns = 0
    while clock() < end:
        turns += 1
    return turns
