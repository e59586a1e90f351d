"""How long the mill runs."""
from oldpython import monotonic


def run_until(end, clock=monotonic):
    turns = 0
    while clock() < end:
        turns += 1
    return turns
